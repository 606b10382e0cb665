package org.symposia.registration.registering;

import java.time.Instant;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.places.Inventory;

/**
 * Whether one can register, and how many places are free.
 *
 * @param name last part of the message key
 * @param canRegister whether the form is shown
 */
record Availability(String name, int free, boolean canRegister) {

	/** The event has no offer yet. */
	static final Availability NOT_OFFERED = new Availability("not-offered", 0, false);

	private static final String FULL = "full";

	private static final int FEW = 10;

	static Availability of(EventRecord event, Offer offer, Inventory inventory, Instant now) {
		if (event.isOver()) {
			return new Availability("over", 0, false);
		}
		return switch (offer.at(now)) {
			case NOT_YET_OPEN -> new Availability("not-yet-open", inventory.free(), false);
			case CLOSED -> new Availability("closed", 0, false);
			case OPEN -> open(inventory);
		};
	}

	/** Whether one can join the waiting list only. */
	boolean isFull() {
		return this.name.equals(FULL);
	}

	private static Availability open(Inventory inventory) {
		if (!inventory.hasPlaceForNewRegistrations()) {
			return new Availability(FULL, 0, true);
		}
		return new Availability((inventory.free() <= FEW) ? "few" : "free", inventory.free(), true);
	}

}
