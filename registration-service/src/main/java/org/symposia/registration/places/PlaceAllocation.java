package org.symposia.registration.places;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.NewRegistration;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;

/**
 * Gives a new registration a place or puts it on the waiting list. Each step can be
 * repeated; the {@link Sweeper} completes what a crash interrupted.
 */
@Component
public class PlaceAllocation {

	/** A repetition takes over an attempt that began longer ago than this. */
	private static final Duration ABANDONED_AFTER = Duration.ofSeconds(3);

	/** A little longer than {@link #ABANDONED_AFTER}. */
	private static final Duration LONGEST_WAIT = Duration.ofMillis(3500);

	private static final Duration POLL_INTERVAL = Duration.ofMillis(100);

	private final PlaceClaims placeClaims;

	private final Inventories inventories;

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final Promotion promotion;

	private final AbandonedAttempts abandonedAttempts;

	private final Clock clock;

	PlaceAllocation(PlaceClaims placeClaims, Inventories inventories, Registrations registrations, Mailboxes mailboxes,
			Promotion promotion, AbandonedAttempts abandonedAttempts, Clock clock) {
		this.placeClaims = placeClaims;
		this.inventories = inventories;
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.promotion = promotion;
		this.abandonedAttempts = abandonedAttempts;
		this.clock = clock;
	}

	/**
	 * Stores a new registration and allocates a place for it, or joins the registration
	 * begun under the same id.
	 * @throws AlreadyRegisteredException if the mailbox has another active registration
	 */
	public Registration begin(NewRegistration created) {
		Registration claiming;
		try {
			claiming = this.registrations.save(Registration.claiming(created, this.clock.instant()));
		}
		catch (DuplicateKeyException ex) {
			return join(created.id()).orElseGet(() -> begin(created));
		}
		return allocate(claiming);
	}

	/**
	 * The registration begun under an id. Waits for a bounded time while another request
	 * works on it, and continues it once that request is considered dead; empty if there
	 * is none.
	 */
	public Optional<Registration> join(String id) {
		long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
		Optional<Registration> found = this.registrations.find(id);
		while (isClaiming(found) && System.nanoTime() < deadline) {
			Optional<Registration> continued = found.flatMap(this::continueIfAbandoned);
			if (continued.isPresent()) {
				return continued;
			}
			LockSupport.parkNanos(POLL_INTERVAL.toNanos());
			found = this.registrations.find(id);
		}
		return found;
	}

	private static boolean isClaiming(Optional<Registration> registration) {
		return registration.filter((found) -> found.state() == RegistrationState.CLAIMING).isPresent();
	}

	private Optional<Registration> continueIfAbandoned(Registration claiming) {
		return this.abandonedAttempts.isAbandoned(claiming, ABANDONED_AFTER)
				? this.abandonedAttempts.takeOver(claiming).map(this::allocate) : Optional.empty();
	}

	/**
	 * Claims a place for a stored registration. Without one it goes to the waiting list,
	 * or claims one once its mailbox is confirmed.
	 * @throws AlreadyRegisteredException if the mailbox has another active registration
	 */
	public Registration allocate(Registration claiming) {
		if (!claiming.byMail()) {
			Optional<Registration> other = this.mailboxes.take(claiming, this.clock.instant());
			if (other.isPresent()) {
				this.registrations.delete(claiming);
				return continueRepeated(other.get(), claiming).orElseThrow(AlreadyRegisteredException::new);
			}
		}
		return this.placeClaims.claim(claiming, Claimant.NEW_REGISTRATION)
			.or(() -> this.placeClaims.deferToConfirmation(claiming))
			.orElseGet(() -> enqueue(claiming));
	}

	/** Repeating a registration that was interrupted and never answered continues it. */
	private Optional<Registration> continueRepeated(Registration other, Registration repeated) {
		boolean unanswered = other.state() == RegistrationState.CLAIMING
				&& other.attendee().equals(repeated.attendee());
		return unanswered ? continueIfAbandoned(other) : Optional.empty();
	}

	private Registration enqueue(Registration claiming) {
		Inventory inventory = this.inventories.nextWaitingNumber(claiming.event());
		Optional<Registration> waiting = this.registrations
			.trySave(claiming.waiting(inventory.line(), this.clock.instant()));
		if (inventory.free() == 0 && waiting.isPresent()) {
			return waiting.get();
		}
		this.promotion.promote(claiming.event());
		return this.registrations.require(claiming.id());
	}

}
