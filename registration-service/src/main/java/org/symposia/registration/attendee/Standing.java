package org.symposia.registration.attendee;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where a registration stands.
 *
 * @param state the state
 * @param since when it was reached
 * @param attempt names the last attempt to take or give back a place: a hold in the
 * inventory counts only if it names the same one
 * @param attempted when that attempt began
 * @param heldUntil until when a held place waits for its confirmation
 * @param number place in the order of arrival, if it ever was in line
 */
public record Standing(RegistrationState state, Instant since, String attempt, Instant attempted,
		@Nullable Instant heldUntil, @Nullable Long number) {

	static Standing claiming(String attempt, Instant now) {
		return new Standing(RegistrationState.CLAIMING, now, attempt, now, null, null);
	}

	Standing attempting(String attempt, Instant now) {
		return new Standing(this.state, this.since, attempt, now, this.heldUntil, this.number);
	}

	Standing at(RegistrationState state, Instant now) {
		return new Standing(state, now, this.attempt, this.attempted, null, this.number);
	}

	Standing held(Instant until, Instant now) {
		return new Standing(RegistrationState.AWAITING_CONFIRMATION, now, this.attempt, this.attempted, until,
				this.number);
	}

	Standing inLine(long number, Instant now) {
		return new Standing(RegistrationState.WAITING, now, this.attempt, this.attempted, null, number);
	}

}
