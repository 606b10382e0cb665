package org.symposia.registration.registering;

import java.util.Locale;

import org.symposia.registration.registration.Registration;

/** What a reader can do at an event, or why nothing can be done now. */
enum RegistrationAction {

	/** Register. */
	REGISTER,
	/** Register for one of the last places. */
	TAKE_LAST_PLACE,
	/** Join the waiting list. */
	JOIN_WAITING_LIST,
	/** Confirm the mailbox, for which a place is held. */
	CONFIRM_MAILBOX,
	/** Confirm the mailbox to get a place, as none is held. */
	CONFIRM_FOR_PLACE,
	/** Confirm the mailbox of a registration on the waiting list. */
	CONFIRM_WAITING,
	/**
	 * View the registration that the organizing team has to approve. No offer asks for
	 * approval yet.
	 */
	AWAITING_APPROVAL,
	/** Accept the place that has become free. */
	ACCEPT_PLACE,
	/** View the registration on the waiting list. */
	WAITING,
	/** View the confirmed registration. */
	REGISTERED,
	/** Registration opens later. */
	NOT_YET_OPEN,
	/** Registration has closed. */
	CLOSED,
	/** The event is over or will not be held. */
	OVER,
	/** The event has no offer yet. */
	NOT_OFFERED;

	/** What somebody without a registration can do. */
	static RegistrationAction of(Availability availability) {
		return switch (availability.state()) {
			case NOT_OFFERED -> NOT_OFFERED;
			case NOT_YET_OPEN -> NOT_YET_OPEN;
			case FREE -> REGISTER;
			case FEW -> TAKE_LAST_PLACE;
			case FULL -> JOIN_WAITING_LIST;
			case CLOSED -> CLOSED;
			case OVER -> OVER;
		};
	}

	/** What the owner of an active registration can do. */
	static RegistrationAction of(Registration own) {
		return switch (own.state()) {
			case AWAITING_CONFIRMATION -> awaited(own);
			case WAITING -> own.needsNoConfirmation() ? WAITING : CONFIRM_WAITING;
			case CONFIRMED -> REGISTERED;
			case CLAIMING, CANCELLED, EXPIRED -> throw new IllegalArgumentException("Not active: " + own.state());
		};
	}

	private static RegistrationAction awaited(Registration own) {
		if (own.isWithoutPlace()) {
			return CONFIRM_FOR_PLACE;
		}
		return (own.status().number() != null) ? ACCEPT_PLACE : CONFIRM_MAILBOX;
	}

	/** Part of the message keys. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it leads to the form. */
	boolean leadsToForm() {
		return this == REGISTER || this == TAKE_LAST_PLACE || this == JOIN_WAITING_LIST;
	}

	/** Part of the class of its text. */
	String colour() {
		return switch (this) {
			case REGISTERED -> " action__text-green";
			case TAKE_LAST_PLACE, CONFIRM_MAILBOX, CONFIRM_FOR_PLACE, CONFIRM_WAITING, ACCEPT_PLACE ->
				" action__text-amber";
			default -> "";
		};
	}

}
