package org.symposia.registration.admission;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.rush.Turnstile;

/**
 * Brings a registration that was just stored as claiming to a place or into the line. The
 * sweeper does the same for those a crash left behind.
 */
@Component
public class Arrival {

	/** How long a request may be at it before a repetition takes over. */
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Duration PAUSE = Duration.ofMillis(100);

	/** Until a little after the patience is over. */
	private static final int LOOKS = 60;

	private static final int AT_ONCE = 32;

	/**
	 * In a rush the first are through early, and none waits in vain for a connection to
	 * the store.
	 */
	private final Turnstile turnstile = new Turnstile(AT_ONCE);

	private final Placing placing;

	private final Inventories inventories;

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final FreedPlaces freedPlaces;

	private final Fence fence;

	private final Clock clock;

	Arrival(Placing placing, Inventories inventories, Registrations registrations, Mailboxes mailboxes,
			FreedPlaces freedPlaces, Fence fence, Clock clock) {
		this.placing = placing;
		this.inventories = inventories;
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.freedPlaces = freedPlaces;
		this.fence = fence;
		this.clock = clock;
	}

	/** Begins a registration, or joins the one begun under the same id. */
	public Arrived begin(NewRegistration made) {
		return beginFirst(made).or(() -> join(made.id())).orElseGet(() -> begin(made));
	}

	private Optional<Arrived> beginFirst(NewRegistration made) {
		try {
			return Optional.of(this.turnstile
				.pass(() -> arrive(this.registrations.save(Registration.claiming(made, this.clock.instant())))));
		}
		catch (DuplicateKeyException ex) {
			return Optional.empty();
		}
	}

	/**
	 * What came of the registration begun under an id, waiting for whoever is still at it
	 * and continuing what was cut off; empty if there is none.
	 */
	public Optional<Arrived> join(String id) {
		for (int look = 1; look < LOOKS; look++) {
			Registration known = this.registrations.find(id).orElse(null);
			if (known == null || known.state() != RegistrationState.CLAIMING) {
				return Optional.ofNullable(known).map(Arrived.Standing::new);
			}
			Optional<Arrived> continued = continueIfCutOff(known);
			if (continued.isPresent()) {
				return continued;
			}
			LockSupport.parkNanos(PAUSE.toNanos());
		}
		return this.registrations.find(id).map(Arrived.Standing::new);
	}

	private Optional<Arrived> continueIfCutOff(Registration known) {
		return this.fence.isCutOff(known, PATIENCE) ? this.fence.takeOver(known).map(this::arrive) : Optional.empty();
	}

	/** Places the registration, or puts it in line. */
	public Arrived arrive(Registration claiming) {
		if (!claiming.byMail()) {
			Optional<Registration> other = this.mailboxes.take(claiming, this.clock.instant());
			if (other.isPresent()) {
				this.registrations.delete(claiming);
				return already(other.get(), claiming);
			}
		}
		return new Arrived.Standing(this.placing.place(claiming, Claim.NEWCOMER).orElseGet(() -> queue(claiming)));
	}

	/** Who repeats a registration that was cut off and never answered continues it. */
	private Arrived already(Registration other, Registration repeated) {
		boolean unanswered = other.state() == RegistrationState.CLAIMING
				&& other.attendee().equals(repeated.attendee());
		return (unanswered ? continueIfCutOff(other) : Optional.<Arrived>empty())
			.orElseGet(() -> new Arrived.Already(other));
	}

	private Registration queue(Registration claiming) {
		Inventory inventory = this.inventories.nextInLine(claiming.event());
		Optional<Registration> waiting = this.registrations
			.trySave(claiming.inLine(inventory.line(), this.clock.instant()));
		if (inventory.free() == 0 && waiting.isPresent()) {
			return waiting.get();
		}
		this.freedPlaces.offerAlongTheLine(claiming.event());
		return this.registrations.require(claiming.id());
	}

}
