package org.symposia.registration.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;

/**
 * Takes a registration over from whoever worked on it before: names a new attempt, so
 * that the old hold counts no longer, and undoes that hold.
 */
@Component
class Fence {

	private final Inventories inventories;

	private final Registrations registrations;

	private final Clock clock;

	Fence(Inventories inventories, Registrations registrations, Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.clock = clock;
	}

	/** Whether the last attempt began so long ago that nobody works on it any more. */
	boolean isCutOff(Registration registration, Duration patience) {
		return registration.standing().attempted().isBefore(this.clock.instant().minus(patience));
	}

	/** The registration under a new attempt, or empty if another change came first. */
	Optional<Registration> takeOver(Registration registration) {
		Optional<Registration> fenced = this.registrations
			.trySave(registration.attempting(UUID.randomUUID().toString(), this.clock.instant()));
		fenced.ifPresent((_) -> undo(registration));
		return fenced;
	}

	private void undo(Registration overtaken) {
		Hold hold = this.inventories.require(overtaken.event()).holds().get(overtaken.id());
		if (hold != null && hold.attempt().equals(overtaken.standing().attempt())) {
			this.inventories.undo(overtaken.event(), overtaken.id(), hold);
		}
	}

}
