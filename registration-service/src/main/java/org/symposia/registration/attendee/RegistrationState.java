package org.symposia.registration.attendee;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a registration stands. */
public enum RegistrationState {

	/** Its place is being asked for; lasts milliseconds unless something breaks. */
	CLAIMING,
	/** A place is held until the mailbox is confirmed. */
	AWAITING_CONFIRMATION,
	/** In line for a place. */
	WAITING,
	/** Has a place. */
	CONFIRMED,
	/** Given back by the attendee or the team. */
	CANCELLED,
	/** The held place was not confirmed in time. */
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
