package org.symposia.registration.places;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;

/**
 * Frees places by cancelling registrations and by expiring unconfirmed holds. A freed
 * place goes to the next on the waiting list.
 */
@Component
public class PlaceRelease {

	private final Inventories inventories;

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final Promotion promotion;

	private final Clock clock;

	PlaceRelease(Inventories inventories, Registrations registrations, Mailboxes mailboxes, Promotion promotion,
			Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.promotion = promotion;
		this.clock = clock;
	}

	/** The cancelled registration, or empty if another change came first. */
	public Optional<Registration> cancel(Registration registration, Actor by) {
		if (registration.state() == RegistrationState.CONFIRMED) {
			return takeBack(registration).flatMap((held) -> cancelHeld(held, by));
		}
		return cancelHeld(registration, by);
	}

	/** Settles first: a claim left open by a crash would no longer count. */
	private Optional<Registration> takeBack(Registration registration) {
		Instant now = this.clock.instant();
		String attempt = UUID.randomUUID().toString();
		this.inventories.settle(registration.event(), registration.id(), registration.status().attempt());
		return this.registrations.trySave(registration.attempting(attempt, now))
			.filter((held) -> this.inventories.takeBack(held.event(), held.id(), attempt, now));
	}

	private Optional<Registration> cancelHeld(Registration registration, Actor by) {
		Optional<Registration> cancelled = this.registrations.trySave(registration.cancelled(by, this.clock.instant()));
		cancelled.ifPresent(this::free);
		return cancelled;
	}

	/**
	 * Expires a hold whose time is up: the expired registration, or empty if it is not
	 * overdue or another change came first.
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

	private void free(Registration ended) {
		this.mailboxes.release(ended);
		this.inventories.release(ended.event(), ended.id(), ended.status().attempt());
		this.promotion.promote(ended.event());
	}

}
