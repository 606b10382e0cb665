package org.symposia.registration.message;

import java.util.EnumSet;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.registration.ActorType;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;

/** The mails to attendees. */
enum MailKind {

	/** A place is held until the mailbox is confirmed. */
	CONFIRM,
	/**
	 * The mailbox has to be confirmed; no place is held until then.
	 */
	CONFIRM_FOR_PLACE,
	/** A freed place is held until the mailbox is confirmed. */
	OFFERED,
	/** On the waiting list; the mailbox has to be confirmed. */
	IN_LINE_CONFIRM,
	/** On the waiting list. */
	IN_LINE,
	/** The place is given, with the ticket. */
	PLACED,
	/** The place is given to a confirmed mailbox on the waiting list, with the ticket. */
	PROMOTED,
	/** The updated ticket. */
	CORRECTED,
	/** The event has changed, with the new ticket. */
	EVENT_CHANGED,
	/** The event is cancelled. */
	EVENT_CANCELLED,
	/** The event is cancelled, to those on the waiting list. */
	EVENT_CANCELLED_WAITING,
	/** The cancelled event takes place after all, with the ticket. */
	EVENT_RESUMED,
	/** The cancelled event takes place after all, to those on the waiting list. */
	EVENT_RESUMED_WAITING,
	/** The registration is cancelled. */
	CANCELLED,
	/** The registration is cancelled by the team. */
	CANCELLED_BY_TEAM,
	/**
	 * The place offered from the waiting list has expired. Other expired holds cause no
	 * mail, as the first mail promises.
	 */
	EXPIRED,
	/** The link again, as requested. */
	LINK,
	/** The link, sent by the team. */
	LINK_BY_TEAM;

	/** Part of its message keys. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether its button confirms the mailbox. */
	boolean asksToConfirm() {
		return this == CONFIRM || this == CONFIRM_FOR_PLACE || this == OFFERED || this == IN_LINE_CONFIRM;
	}

	/** Whether it ends the registration. */
	boolean cancels() {
		return this == CANCELLED || this == CANCELLED_BY_TEAM;
	}

	/** Whether its button leads to the event instead of the registration. */
	boolean leadsToEvent() {
		return this == EVENT_CANCELLED || this == CANCELLED_BY_TEAM;
	}

	/** Whether it says what of the event has changed. */
	boolean saysWhatChanged() {
		return this == EVENT_CHANGED || this == EVENT_RESUMED || this == EVENT_RESUMED_WAITING;
	}

	boolean carriesTicket() {
		return EnumSet.of(PLACED, PROMOTED, CORRECTED, EVENT_CHANGED, EVENT_RESUMED).contains(this);
	}

	/** Whether it still says what is so when it is composed later. */
	boolean isUpToDate(EventRecord event, Registration registration) {
		return !registration.attendee().person().isErased() && isIn(registration.state()) && switch (this) {
			case CANCELLED, CANCELLED_BY_TEAM, LINK, LINK_BY_TEAM -> true;
			case EVENT_CANCELLED, EVENT_CANCELLED_WAITING -> event.isCalledOff();
			default -> !event.isOver();
		};
	}

	private boolean isIn(RegistrationState state) {
		return switch (this) {
			case CONFIRM, CONFIRM_FOR_PLACE, OFFERED -> state == RegistrationState.AWAITING_CONFIRMATION;
			case IN_LINE_CONFIRM, IN_LINE, EVENT_CANCELLED_WAITING, EVENT_RESUMED_WAITING ->
				state == RegistrationState.WAITING;
			case PLACED, PROMOTED, CORRECTED, EVENT_CHANGED, EVENT_CANCELLED, EVENT_RESUMED ->
				state == RegistrationState.CONFIRMED;
			case CANCELLED, CANCELLED_BY_TEAM -> state == RegistrationState.CANCELLED;
			case EXPIRED -> state == RegistrationState.EXPIRED;
			case LINK, LINK_BY_TEAM -> state.isActive();
		};
	}

	/** The mail that says that the event is cancelled. */
	static MailKind eventCancelled(Registration registration) {
		return (registration.state() == RegistrationState.WAITING) ? EVENT_CANCELLED_WAITING : EVENT_CANCELLED;
	}

	/** The mail that says that the event takes place after all. */
	static MailKind eventResumed(Registration registration) {
		return (registration.state() == RegistrationState.WAITING) ? EVENT_RESUMED_WAITING : EVENT_RESUMED;
	}

	/** The mail for a change of state; null if none is due or it is outdated. */
	static @Nullable MailKind of(RegistrationState previous, RegistrationState state, boolean mailboxConfirmed,
			Registration registration) {
		if (registration.state() != state) {
			return null;
		}
		return switch (state) {
			case CLAIMING -> null;
			case AWAITING_CONFIRMATION -> unconfirmedAfter(previous, registration);
			case WAITING -> (previous != RegistrationState.WAITING || mailboxConfirmed) ? waiting(registration) : null;
			case CONFIRMED -> confirmedAfter(previous);
			case CANCELLED -> (registration.status().by() == ActorType.TEAM) ? CANCELLED_BY_TEAM : CANCELLED;
			case EXPIRED -> (registration.status().number() != null) ? EXPIRED : null;
		};
	}

	private static @Nullable MailKind unconfirmedAfter(RegistrationState previous, Registration registration) {
		return switch (previous) {
			case CLAIMING -> confirm(registration);
			case WAITING -> OFFERED;
			default -> null;
		};
	}

	private static MailKind confirmedAfter(RegistrationState previous) {
		return switch (previous) {
			case CONFIRMED -> CORRECTED;
			case WAITING -> PROMOTED;
			default -> PLACED;
		};
	}

	/** The mail that sends the link again. */
	static MailKind again(Registration registration) {
		return switch (registration.state()) {
			case AWAITING_CONFIRMATION -> confirm(registration);
			case WAITING -> registration.needsNoConfirmation() ? LINK : IN_LINE_CONFIRM;
			default -> LINK;
		};
	}

	private static MailKind confirm(Registration registration) {
		return registration.isWithoutPlace() ? CONFIRM_FOR_PLACE : CONFIRM;
	}

	private static MailKind waiting(Registration registration) {
		return registration.needsNoConfirmation() ? IN_LINE : IN_LINE_CONFIRM;
	}

}
