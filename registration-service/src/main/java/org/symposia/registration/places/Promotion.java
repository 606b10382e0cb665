package org.symposia.registration.places;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;

/**
 * Gives freed places to those on the waiting list, in order. A confirmed mailbox gets the
 * place at once; for others it is held and a mail asks to confirm, unless strangers of
 * their network hold as many as they may: those keep their number until they confirm. An
 * event that is over gives no more places.
 */
@Component
public class Promotion {

	/** One query reads the whole waiting list, so it fetches this many at a time. */
	private static final int BATCH = 100;

	/** After this the caller is answered and the rest goes on in the background. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

	/**
	 * Requests to promote by event. One thread of this instance promotes for all of them,
	 * since two that promote the same person at once would both fail.
	 */
	private final Map<String, Integer> requests = new ConcurrentHashMap<>();

	private final Inventories inventories;

	private final Registrations registrations;

	private final PlaceClaims placeClaims;

	private final EventDirectory events;

	private final AsyncTaskExecutor executor;

	private final Clock clock;

	Promotion(Inventories inventories, Registrations registrations, PlaceClaims placeClaims, EventDirectory events,
			AsyncTaskExecutor executor, Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.placeClaims = placeClaims;
		this.events = events;
		this.executor = executor;
		this.clock = clock;
	}

	/** Gives what is free at the event to those on the waiting list. */
	public void promote(String event) {
		if (!this.events.isOver(event) && this.requests.merge(event, 1, Integer::sum) == 1) {
			serve(event, System.nanoTime() + LONGEST_WAIT.toNanos());
		}
	}

	private void serve(String event, long deadline) {
		try {
			int served;
			do {
				served = Objects.requireNonNull(this.requests.get(event));
				if (!promoteUntil(event, deadline)) {
					this.executor.execute(() -> serve(event, Long.MAX_VALUE));
					return;
				}
			}
			while (!this.requests.remove(event, served));
		}
		catch (RuntimeException ex) {
			this.requests.remove(event);
			throw ex;
		}
	}

	/** Whether everything free was given before the deadline. */
	private boolean promoteUntil(String event, long deadline) {
		Bounded bounded = new Bounded(this.placeClaims);
		while (promoteBatch(event, bounded)) {
			if (System.nanoTime() > deadline) {
				return false;
			}
		}
		return true;
	}

	/** Whether there may be more to promote. */
	private boolean promoteBatch(String event, Bounded bounded) {
		Inventory inventory = this.inventories.require(event);
		if (!inventory.queued() || inventory.free() == 0) {
			return false;
		}
		List<Registration> next = this.registrations.waiting(event, bounded.orHeldIn(inventory),
				Math.min(inventory.free(), BATCH));
		if (next.isEmpty()) {
			closeWaitingList(inventory);
			return false;
		}
		for (Registration waiting : next) {
			if (!bounded.contains(waiting) && !promote(waiting)) {
				break;
			}
		}
		return true;
	}

	/** Nobody else is skipped: if one step fails, the waiting list is read again. */
	private boolean promote(Registration waiting) {
		return this.registrations.trySave(waiting.attempting(UUID.randomUUID().toString(), this.clock.instant()))
			.flatMap((renewed) -> this.placeClaims.claim(renewed, Claimant.NEXT_ON_WAITING_LIST))
			.isPresent();
	}

	private void closeWaitingList(Inventory seen) {
		if (this.registrations.count(seen.event(), RegistrationState.WAITING, RegistrationState.CLAIMING) == 0) {
			this.inventories.closeWaitingList(seen);
		}
	}

	/** Those passed over while one instance promotes. */
	private static final class Bounded {

		private final Set<String> registrations = new HashSet<>();

		private final Set<String> networks = new HashSet<>();

		private final PlaceClaims placeClaims;

		Bounded(PlaceClaims placeClaims) {
			this.placeClaims = placeClaims;
		}

		boolean contains(Registration waiting) {
			String network = waiting.network();
			if (network == null || waiting.needsNoConfirmation()) {
				return false;
			}
			boolean bounded = this.networks.contains(network)
					|| this.placeClaims.isBounded(waiting, Claimant.NEXT_ON_WAITING_LIST);
			if (bounded) {
				this.networks.add(network);
				this.registrations.add(waiting.id());
			}
			return bounded;
		}

		Set<String> orHeldIn(Inventory inventory) {
			Set<String> all = new HashSet<>(this.registrations);
			all.addAll(inventory.holds().keySet());
			return all;
		}

	}

}
