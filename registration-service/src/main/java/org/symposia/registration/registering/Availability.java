package org.symposia.registration.registering;

import java.time.Instant;
import java.util.Locale;

import org.symposia.registration.event.EventRecord;
import org.symposia.registration.offer.Offer;
import org.symposia.registration.places.Inventory;

/**
 * Whether one can register, and how many places are free for new registrations.
 */
record Availability(State state, int free) {

	/** The event has no offer yet. */
	static final Availability NOT_OFFERED = new Availability(State.NOT_OFFERED, 0);

	private static final int FEW = 10;

	static Availability of(EventRecord event, Offer offer, Inventory inventory, Instant now) {
		if (event.isOver(now)) {
			return new Availability(State.OVER, 0);
		}
		return switch (offer.at(now, event.end())) {
			case NOT_YET_OPEN -> new Availability(State.NOT_YET_OPEN, inventory.free());
			case CLOSED -> new Availability(State.CLOSED, 0);
			case OPEN -> open(inventory);
		};
	}

	private static Availability open(Inventory inventory) {
		if (!inventory.hasPlaceForNewRegistrations()) {
			return new Availability(State.FULL, 0);
		}
		return new Availability((inventory.free() <= FEW) ? State.FEW : State.FREE, inventory.free());
	}

	/** Whether the form is shown. */
	boolean canRegister() {
		return switch (this.state) {
			case FREE, FEW, FULL -> true;
			case NOT_OFFERED, NOT_YET_OPEN, CLOSED, OVER -> false;
		};
	}

	/** Whether one can join the waiting list only. */
	boolean isFull() {
		return this.state == State.FULL;
	}

	enum State {

		/** The event has no offer yet. */
		NOT_OFFERED,
		/** Registration opens later. */
		NOT_YET_OPEN,
		/** There are places. */
		FREE,
		/** There are few places. */
		FEW,
		/** One can join the waiting list only. */
		FULL,
		/** Registration has closed. */
		CLOSED,
		/** The event is over or will not be held. */
		OVER;

		/** Part of the message keys. */
		String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
