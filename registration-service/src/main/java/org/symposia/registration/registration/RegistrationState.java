package org.symposia.registration.registration;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The states of a registration. */
public enum RegistrationState {

	/** A place is being claimed; lasts milliseconds unless something breaks. */
	CLAIMING,
	/**
	 * The mailbox has to be confirmed. A place is held until then, unless the network it
	 * came from holds as many as it may.
	 */
	AWAITING_CONFIRMATION,
	/** On the waiting list. */
	WAITING,
	/** Has a place. */
	CONFIRMED,
	/** Cancelled by the attendee or the team. */
	CANCELLED,
	/** Not confirmed in time. */
	EXPIRED;

	/** The name in JSON, addresses and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it has a place or still may get one. */
	public boolean isActive() {
		return this != CANCELLED && this != EXPIRED;
	}

	/** The state of that name. */
	public static Optional<RegistrationState> of(String slug) {
		return Stream.of(values()).filter((state) -> state.slug().equals(slug)).findFirst();
	}

}
