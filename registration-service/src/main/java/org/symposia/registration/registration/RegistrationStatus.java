package org.symposia.registration.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Field;

/**
 * The state of a registration with what belongs to it.
 *
 * @param since when the state was reached
 * @param attempt names the last attempt to take or give back a place: a hold in the
 * inventory counts only if it names the same one
 * @param attempted when that attempt began
 * @param heldUntil until when a held place waits for its confirmation
 * @param number its waiting-list number, if it ever drew one
 * @param history oldest first
 */
public record RegistrationStatus(RegistrationState state, Instant since, String attempt, Instant attempted,
		@Nullable Instant heldUntil, @Nullable Long number, @Field("steps") List<HistoryEntry> history) {

	/** Long enough for anybody who reads mails; no place is lost meanwhile. */
	public static final Duration CONFIRMABLE_WITHOUT_PLACE = Duration.ofDays(7);

	/** Registrations stored before the history was kept have none. */
	public RegistrationStatus {
		history = List.copyOf(Objects.requireNonNullElse(history, List.of()));
	}

	static RegistrationStatus claiming(String attempt, Instant now) {
		return new RegistrationStatus(RegistrationState.CLAIMING, now, attempt, now, null, null, List.of());
	}

	/**
	 * Until when the mailbox has to be confirmed: while a place is held, or for a week
	 * where none is; null in other states.
	 */
	public @Nullable Instant confirmUntil() {
		if (this.state != RegistrationState.AWAITING_CONFIRMATION) {
			return null;
		}
		return (this.heldUntil != null) ? this.heldUntil : this.since.plus(CONFIRMABLE_WITHOUT_PLACE);
	}

	/** Who caused the last change. */
	public ActorType by() {
		return this.history.isEmpty() ? ActorType.ATTENDEE : this.history.getLast().by();
	}

	RegistrationStatus attempting(String attempt, Instant now) {
		return new RegistrationStatus(this.state, this.since, attempt, now, this.heldUntil, this.number, this.history);
	}

	RegistrationStatus claimingAgain(String attempt, Instant now) {
		return new RegistrationStatus(RegistrationState.CLAIMING, now, attempt, now, null, this.number, this.history);
	}

	RegistrationStatus at(RegistrationState state, Instant now) {
		return at(state, now, Actor.ATTENDEE);
	}

	RegistrationStatus at(RegistrationState state, Instant now, Actor by) {
		return new RegistrationStatus(state, now, this.attempt, this.attempted, null, this.number,
				with(state, now, by));
	}

	RegistrationStatus held(Instant until, Instant now) {
		RegistrationState held = RegistrationState.AWAITING_CONFIRMATION;
		return new RegistrationStatus(held, now, this.attempt, this.attempted, until, this.number,
				with(held, now, Actor.ATTENDEE));
	}

	RegistrationStatus waiting(long number, Instant now) {
		RegistrationState waiting = RegistrationState.WAITING;
		return new RegistrationStatus(waiting, now, this.attempt, this.attempted, null, number,
				with(waiting, now, Actor.ATTENDEE));
	}

	private List<HistoryEntry> with(RegistrationState state, Instant now, Actor by) {
		HistoryEntry entry = new HistoryEntry(state, now, by.type(), by.name());
		return Stream.concat(this.history.stream(), Stream.of(entry)).toList();
	}

}
