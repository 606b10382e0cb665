package org.symposia.registration.confirmation;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.registration.admission.Departure;
import org.symposia.registration.admission.Placing;
import org.symposia.registration.attendee.Mailboxes;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.problem.WrongStateException;

/**
 * Confirms mailboxes. The mailbox is taken first, so of two registrations of one mailbox
 * only one ever gets further; the other is cancelled and its place goes on.
 */
@Component
class Confirming {

	private static final int ATTEMPTS = 5;

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final Placing placing;

	private final Departure departure;

	private final EventDirectory events;

	private final Clock clock;

	Confirming(Registrations registrations, Mailboxes mailboxes, Placing placing, Departure departure,
			EventDirectory events, Clock clock) {
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.placing = placing;
		this.departure = departure;
		this.events = events;
		this.clock = clock;
	}

	/** Confirms the mailbox of a registration; repeating it changes nothing. */
	Confirmed confirm(String id) {
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			Optional<Confirmed> outcome = tryConfirm(this.registrations.require(id));
			if (outcome.isPresent()) {
				return outcome.get();
			}
		}
		throw new WrongStateException("The registration is being changed right now. Please try again.");
	}

	private Optional<Confirmed> tryConfirm(Registration registration) {
		return switch (registration.state()) {
			case CLAIMING -> Optional.empty();
			case CANCELLED, EXPIRED -> Optional.of(tooLate(registration));
			case CONFIRMED -> Optional.of(new Confirmed.DoneAlready(registration));
			case WAITING, AWAITING_CONFIRMATION -> {
				if (registration.state() == RegistrationState.WAITING && registration.needsNoConfirmation()) {
					yield Optional.of(new Confirmed.DoneAlready(registration));
				}
				yield takeAndConfirm(registration);
			}
		};
	}

	private Confirmed tooLate(Registration registration) {
		return this.mailboxes.owner(registration.mailbox())
			.filter((owner) -> owner.state().isActive())
			.<Confirmed>map(Confirmed.Already::new)
			.orElseGet(() -> new Confirmed.TooLate(registration));
	}

	private Optional<Confirmed> takeAndConfirm(Registration registration) {
		if (this.events.isOver(registration.event())) {
			return Optional.of(new Confirmed.Over(registration));
		}
		if (registration.isOverdue(this.clock.instant())) {
			return this.departure.expire(registration).map(Confirmed.TooLate::new);
		}
		Optional<Registration> other = this.mailboxes.take(registration, this.clock.instant());
		if (other.isPresent()) {
			return this.departure.cancel(registration).map((_) -> new Confirmed.Already(other.get()));
		}
		return this.registrations.trySave(registration.mailboxConfirmed(this.clock.instant())).map(this::finish);
	}

	private Confirmed finish(Registration registration) {
		this.placing.settle(registration);
		return (registration.state() == RegistrationState.CONFIRMED) ? new Confirmed.Placed(registration)
				: new Confirmed.InLine(registration);
	}

}
