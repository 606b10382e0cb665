package org.symposia.registration.waiting;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.symposia.registration.admission.Claim;
import org.symposia.registration.admission.FreedPlaces;
import org.symposia.registration.admission.Inventories;
import org.symposia.registration.admission.Inventory;
import org.symposia.registration.admission.Placing;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventDirectory;

/**
 * Offers freed places along the line. Who has confirmed the mailbox gets the place at
 * once; for others it is held and a letter asks to confirm. An event that is over gives
 * no more places.
 */
@Component
class Promotion implements FreedPlaces {

	/** So many are looked up at a time, as each look goes through the whole line. */
	private static final int AT_ONCE = 100;

	private static final int TURNS = 64;

	/**
	 * The inventory keeps the books right; taking turns within this instance keeps two
	 * that promote the same person at once from both failing, while a third passes on.
	 */
	private final List<Lock> turns = Stream.<Lock>generate(ReentrantLock::new).limit(TURNS).toList();

	private final Inventories inventories;

	private final Registrations registrations;

	private final Placing placing;

	private final EventDirectory events;

	private final Clock clock;

	Promotion(Inventories inventories, Registrations registrations, Placing placing, EventDirectory events,
			Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.placing = placing;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void offerAlongTheLine(String event) {
		if (this.events.isOver(event)) {
			return;
		}
		Lock turn = this.turns.get(Math.floorMod(event.hashCode(), TURNS));
		turn.lock();
		try {
			offerWhileThereIs(event);
		}
		finally {
			turn.unlock();
		}
	}

	private void offerWhileThereIs(String event) {
		boolean again = true;
		while (again) {
			Inventory inventory = this.inventories.require(event);
			again = inventory.queued() && inventory.free() > 0 && offerNext(inventory);
		}
	}

	/** Whether it is worth looking again. */
	private boolean offerNext(Inventory inventory) {
		int places = Math.min(inventory.free(), AT_ONCE);
		List<Registration> next = this.registrations.inLine(inventory.event(), inventory.holds().keySet(), places);
		if (next.isEmpty()) {
			closeLine(inventory);
			return false;
		}
		for (Registration waiting : next) {
			if (!promote(waiting)) {
				break;
			}
		}
		return true;
	}

	/** Nobody is passed over: where one step fails, the line is looked at anew. */
	private boolean promote(Registration waiting) {
		return this.registrations.trySave(waiting.attempting(UUID.randomUUID().toString(), this.clock.instant()))
			.flatMap((fenced) -> this.placing.place(fenced, Claim.FIRST_IN_LINE))
			.isPresent();
	}

	private void closeLine(Inventory seen) {
		if (this.registrations.count(seen.event(), RegistrationState.WAITING, RegistrationState.CLAIMING) == 0) {
			this.inventories.closeLine(seen);
		}
	}

}
