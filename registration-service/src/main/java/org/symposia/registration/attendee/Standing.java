package org.symposia.registration.attendee;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
 * @param steps the way it came, oldest first
 */
public record Standing(RegistrationState state, Instant since, String attempt, Instant attempted,
		@Nullable Instant heldUntil, @Nullable Long number, List<Step> steps) {

	/** What was stored before steps were kept has none. */
	public Standing {
		steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
	}

	static Standing claiming(String attempt, Instant now) {
		return new Standing(RegistrationState.CLAIMING, now, attempt, now, null, null, List.of());
	}

	/** Whose doing it is that it stands here. */
	public Doer by() {
		return this.steps.isEmpty() ? Doer.ATTENDEE : this.steps.getLast().by();
	}

	Standing attempting(String attempt, Instant now) {
		return new Standing(this.state, this.since, attempt, now, this.heldUntil, this.number, this.steps);
	}

	Standing at(RegistrationState state, Instant now) {
		return at(state, now, Actor.ATTENDEE);
	}

	Standing at(RegistrationState state, Instant now, Actor by) {
		return new Standing(state, now, this.attempt, this.attempted, null, this.number, with(state, now, by));
	}

	Standing held(Instant until, Instant now) {
		RegistrationState held = RegistrationState.AWAITING_CONFIRMATION;
		return new Standing(held, now, this.attempt, this.attempted, until, this.number,
				with(held, now, Actor.ATTENDEE));
	}

	Standing inLine(long number, Instant now) {
		RegistrationState waiting = RegistrationState.WAITING;
		return new Standing(waiting, now, this.attempt, this.attempted, null, number,
				with(waiting, now, Actor.ATTENDEE));
	}

	private List<Step> with(RegistrationState state, Instant now, Actor by) {
		Step step = new Step(state, now, by.doer(), by.name());
		return Stream.concat(this.steps.stream(), Stream.of(step)).toList();
	}

}
