package org.symposia.registration.places;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;

/**
 * Takes over a registration from a request or an instance that died while working on it:
 * names a new attempt, so that the old hold no longer counts, and undoes that hold.
 */
@Component
class AbandonedAttempts {

	private final Inventories inventories;

	private final Registrations registrations;

	private final Clock clock;

	AbandonedAttempts(Inventories inventories, Registrations registrations, Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.clock = clock;
	}

	/** Whether the last attempt began more than that duration ago. */
	boolean isAbandoned(Registration registration, Duration after) {
		return registration.status().attempted().isBefore(this.clock.instant().minus(after));
	}

	/** The registration under a new attempt, or empty if another change came first. */
	Optional<Registration> takeOver(Registration registration) {
		Optional<Registration> renewed = this.registrations
			.trySave(registration.attempting(UUID.randomUUID().toString(), this.clock.instant()));
		renewed.ifPresent((_) -> undo(registration));
		return renewed;
	}

	private void undo(Registration overtaken) {
		Hold hold = this.inventories.require(overtaken.event()).holds().get(overtaken.id());
		if (hold != null && hold.attempt().equals(overtaken.status().attempt())) {
			this.inventories.undo(overtaken.event(), overtaken.id(), hold);
		}
	}

}
