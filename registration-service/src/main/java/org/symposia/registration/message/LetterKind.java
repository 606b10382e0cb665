package org.symposia.registration.message;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.registration.attendee.Doer;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;

/** The letters an attendee may get. */
enum LetterKind {

	/** Confirm your mailbox, and the held place is yours. */
	CONFIRM,
	/** A place became free: confirm, and it is yours. */
	OFFERED,
	/** You are in line; confirm your mailbox. */
	IN_LINE_CONFIRM,
	/** You are in line. */
	IN_LINE,
	/** You have a place; here is your ticket. */
	PLACED,
	/** Your corrected ticket. */
	CORRECTED,
	/** The event has changed; your new ticket. */
	EVENT_CHANGED,
	/** The event will not be held. */
	EVENT_CANCELLED,
	/** You are cancelled. */
	CANCELLED,
	/** The organizers have cancelled you. */
	CANCELLED_BY_TEAM,
	/**
	 * The place offered along the line went to others. Who never was in line is told
	 * nothing, as the first letter promised to somebody who did not register.
	 */
	EXPIRED,
	/** Here is your link again. */
	LINK,
	/** The organizers send you your link. */
	LINK_BY_TEAM;

	/** Part of the keys of its messages. */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether its button confirms the mailbox. */
	boolean asksToConfirm() {
		return this == CONFIRM || this == OFFERED || this == IN_LINE_CONFIRM;
	}

	boolean takesBack() {
		return this == CANCELLED || this == CANCELLED_BY_TEAM;
	}

	/** Whether its button leads to the event rather than to the registration. */
	boolean leadsToEvent() {
		return this == EVENT_CANCELLED || this == CANCELLED_BY_TEAM;
	}

	boolean carriesTicket() {
		return this == PLACED || this == CORRECTED;
	}

	/** The letter for a change of state, or null if it is not worth one any more. */
	static @Nullable LetterKind of(RegistrationState previous, RegistrationState state, Registration registration) {
		if (registration.state() != state) {
			return null;
		}
		return switch (state) {
			case CLAIMING -> null;
			case AWAITING_CONFIRMATION -> heldAfter(previous);
			case WAITING -> (previous == RegistrationState.WAITING) ? null : inLine(registration);
			case CONFIRMED -> (previous == RegistrationState.CONFIRMED) ? CORRECTED : PLACED;
			case CANCELLED -> (registration.standing().by() == Doer.TEAM) ? CANCELLED_BY_TEAM : CANCELLED;
			case EXPIRED -> (registration.standing().number() != null) ? EXPIRED : null;
		};
	}

	private static @Nullable LetterKind heldAfter(RegistrationState previous) {
		return switch (previous) {
			case CLAIMING -> CONFIRM;
			case WAITING -> OFFERED;
			default -> null;
		};
	}

	/** The letter that helps somebody who lost the link. */
	static LetterKind again(Registration registration) {
		return switch (registration.state()) {
			case AWAITING_CONFIRMATION -> CONFIRM;
			case WAITING -> registration.needsNoConfirmation() ? LINK : IN_LINE_CONFIRM;
			default -> LINK;
		};
	}

	private static LetterKind inLine(Registration registration) {
		return registration.needsNoConfirmation() ? IN_LINE : IN_LINE_CONFIRM;
	}

}
