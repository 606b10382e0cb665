package org.symposia.registration.admission;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;

/**
 * Completes what a crash left behind, lets unconfirmed holds expire and offers free
 * places along the line. Every step compares before it writes, so it may run beside
 * anything, and twice.
 */
@Component
public class Sweeper {

	private static final Logger logger = LoggerFactory.getLogger(Sweeper.class);

	/** Longer than any request lives; what is older was cut off. */
	static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final int BATCH = 500;

	private final Inventories inventories;

	private final Registrations registrations;

	private final Arrival arrival;

	private final Departure departure;

	private final FreedPlaces freedPlaces;

	private final Fence fence;

	Sweeper(Inventories inventories, Registrations registrations, Arrival arrival, Departure departure,
			FreedPlaces freedPlaces, Fence fence) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.arrival = arrival;
		this.departure = departure;
		this.freedPlaces = freedPlaces;
		this.fence = fence;
	}

	/** One round over all events. */
	public void sweep() {
		this.inventories.all().forEach((inventory) -> guarded(inventory.event(), () -> sweep(inventory)));
		this.registrations.in(RegistrationState.CLAIMING)
			.stream()
			.filter((claiming) -> this.fence.isCutOff(claiming, PATIENCE))
			.forEach((claiming) -> guarded(claiming.id(),
					() -> this.fence.takeOver(claiming).ifPresent(this.arrival::arrive)));
		this.inventories.all()
			.stream()
			.filter(Inventory::queued)
			.forEach((inventory) -> guarded(inventory.event(),
					() -> this.freedPlaces.offerAlongTheLine(inventory.event())));
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
		if (registration == null || !registration.standing().attempt().equals(hold.attempt())) {
			this.inventories.undo(inventory.event(), id, hold);
		}
		else {
			tidy(inventory.event(), registration, hold);
		}
	}

	private void tidy(String event, Registration registration, Hold hold) {
		switch (registration.state()) {
			case CANCELLED, EXPIRED -> this.inventories.release(event, registration.id(), hold.attempt());
			case AWAITING_CONFIRMATION -> this.departure.expire(registration);
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
		if (this.fence.isCutOff(registration, PATIENCE)) {
			this.fence.takeOver(registration);
		}
	}

	private static void guarded(String subject, Runnable step) {
		try {
			step.run();
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves {} to the next round: {}", subject, ex.toString());
		}
	}

}
