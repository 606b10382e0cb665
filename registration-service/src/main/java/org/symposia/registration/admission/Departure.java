package org.symposia.registration.admission;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Actor;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;

/** Gives places back: by cancelling, and by letting held ones expire. */
@Component
public class Departure {

	private final Inventories inventories;

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final FreedPlaces freedPlaces;

	private final Clock clock;

	Departure(Inventories inventories, Registrations registrations, Mailboxes mailboxes, FreedPlaces freedPlaces,
			Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.freedPlaces = freedPlaces;
		this.clock = clock;
	}

	/**
	 * Cancels a registration.
	 * @return the cancelled registration, or empty if another change came first
	 */
	public Optional<Registration> cancel(Registration registration) {
		return cancel(registration, Actor.ATTENDEE);
	}

	/**
	 * Cancels a registration, on the attendee's behalf or not.
	 * @return the cancelled registration, or empty if another change came first
	 */
	public Optional<Registration> cancel(Registration registration, Actor by) {
		if (registration.state() == RegistrationState.CONFIRMED) {
			return takeBack(registration).flatMap((held) -> cancelHeld(held, by));
		}
		return cancelHeld(registration, by);
	}

	/** Settles first: a claim that a crash left open would count no longer. */
	private Optional<Registration> takeBack(Registration registration) {
		Instant now = this.clock.instant();
		String attempt = UUID.randomUUID().toString();
		this.inventories.settle(registration.event(), registration.id(), registration.standing().attempt());
		return this.registrations.trySave(registration.attempting(attempt, now))
			.filter((fenced) -> this.inventories.takeBack(fenced.event(), fenced.id(), attempt, now));
	}

	private Optional<Registration> cancelHeld(Registration registration, Actor by) {
		Optional<Registration> cancelled = this.registrations.trySave(registration.cancelled(by, this.clock.instant()));
		cancelled.ifPresent(this::free);
		return cancelled;
	}

	/**
	 * Gives a held place to others, if its time is up.
	 * @return the expired registration, or empty if another change came first
	 */
	public Optional<Registration> expire(Registration registration) {
		Instant now = this.clock.instant();
		if (!registration.isOverdue(now)) {
			return Optional.empty();
		}
		Optional<Registration> expired = this.registrations.trySave(registration.expired(now));
		expired.ifPresent(this::free);
		return expired;
	}

	private void free(Registration gone) {
		this.mailboxes.release(gone);
		this.inventories.release(gone.event(), gone.id(), gone.standing().attempt());
		this.freedPlaces.offerAlongTheLine(gone.event());
	}

}
