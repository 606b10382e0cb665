package org.symposia.registration.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.RegistrationStatus;
import org.symposia.registration.registration.Registrations;

/**
 * Completes what a crash interrupted, expires unconfirmed holds and gives free places to
 * the waiting list. Every step is a conditional write, so it may run concurrently with
 * anything, itself included.
 */
@Component
class Sweeper {

	private static final Logger logger = LoggerFactory.getLogger(Sweeper.class);

	/** Longer than any request lives. */
	static final Duration ABANDONED_AFTER = Duration.ofMinutes(1);

	private static final int BATCH = 500;

	private final Inventories inventories;

	private final Registrations registrations;

	private final PlaceAllocation allocation;

	private final PlaceRelease placeRelease;

	private final Promotion promotion;

	private final AbandonedAttempts abandonedAttempts;

	private final Clock clock;

	Sweeper(Inventories inventories, Registrations registrations, PlaceAllocation allocation, PlaceRelease placeRelease,
			Promotion promotion, AbandonedAttempts abandonedAttempts, Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.allocation = allocation;
		this.placeRelease = placeRelease;
		this.promotion = promotion;
		this.abandonedAttempts = abandonedAttempts;
		this.clock = clock;
	}

	/** Sweeps all events once. */
	void sweep() {
		this.inventories.all().forEach((inventory) -> guarded(inventory.event(), () -> sweep(inventory)));
		this.registrations.in(RegistrationState.CLAIMING)
			.stream()
			.filter((claiming) -> this.abandonedAttempts.isAbandoned(claiming, ABANDONED_AFTER))
			.forEach((claiming) -> guarded(claiming.id(), () -> resume(claiming)));
		this.inventories.all()
			.stream()
			.filter(Inventory::queued)
			.forEach((inventory) -> guarded(inventory.event(), () -> this.promotion.promote(inventory.event())));
	}

	/** Expires registrations that were never confirmed and hold no place. */
	void expireWithoutPlace() {
		Instant before = this.clock.instant().minus(RegistrationStatus.CONFIRMABLE_WITHOUT_PLACE);
		this.registrations.withoutPlaceSince(before, BATCH)
			.forEach((registration) -> guarded(registration.id(), () -> this.placeRelease.expire(registration)));
	}

	private void resume(Registration claiming) {
		try {
			this.abandonedAttempts.takeOver(claiming).ifPresent(this.allocation::allocate);
		}
		catch (AlreadyRegisteredException ex) {
			logger.debug("Dropped {}: its mailbox has another registration", claiming.id());
		}
	}

	private void sweep(Inventory inventory) {
		List<String> ids = List.copyOf(inventory.holds().keySet());
		for (int from = 0; from < ids.size(); from += BATCH) {
			List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
			Map<String, Registration> found = this.registrations.findAll(batch);
			batch.forEach((id) -> sweep(inventory, id, found.get(id)));
		}
	}

	private void sweep(Inventory inventory, String id, @Nullable Registration registration) {
		Hold hold = Objects.requireNonNull(inventory.holds().get(id));
		if (registration == null || !registration.status().attempt().equals(hold.attempt())) {
			this.inventories.undo(inventory.event(), id, hold);
		}
		else {
			sweepCurrent(inventory.event(), registration, hold);
		}
	}

	private void sweepCurrent(String event, Registration registration, Hold hold) {
		switch (registration.state()) {
			case CANCELLED, EXPIRED -> this.inventories.release(event, registration.id(), hold.attempt());
			case AWAITING_CONFIRMATION -> this.placeRelease.expire(registration);
			case CONFIRMED -> settle(event, registration, hold);
			case WAITING -> takeOver(registration);
			case CLAIMING -> {
			}
		}
	}

	private void settle(String event, Registration registration, Hold hold) {
		if (hold.kind() == Hold.Kind.CLAIM) {
			this.inventories.settle(event, registration.id(), hold.attempt());
		}
		else {
			takeOver(registration);
		}
	}

	private void takeOver(Registration registration) {
		if (this.abandonedAttempts.isAbandoned(registration, ABANDONED_AFTER)) {
			this.abandonedAttempts.takeOver(registration);
		}
	}

	private static void guarded(String subject, Runnable step) {
		try {
			step.run();
		}
		catch (RuntimeException ex) {
			logger.warn("Cannot sweep {} now, the next run tries again: {}", subject, ex.toString());
		}
	}

}
