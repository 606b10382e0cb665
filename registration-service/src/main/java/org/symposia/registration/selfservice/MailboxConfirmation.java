package org.symposia.registration.selfservice;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.symposia.registration.event.EventDirectory;
import org.symposia.registration.places.PlaceAllocation;
import org.symposia.registration.places.PlaceClaims;
import org.symposia.registration.places.PlaceRelease;
import org.symposia.registration.places.Promotion;
import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Mailboxes;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;
import org.symposia.registration.selfservice.Confirmation.Outcome;
import org.symposia.starter.concurrency.ConcurrencyLimiter;
import org.symposia.starter.mongo.OptimisticRetry;

/**
 * Confirms mailboxes. The mailbox is taken first, so of several registrations of one
 * mailbox only one is confirmed; the others are cancelled. A registration without a held
 * place claims one now, or joins the waiting list.
 */
@Component
class MailboxConfirmation {

	private final ConcurrencyLimiter limiter = new ConcurrencyLimiter(32);

	private final Registrations registrations;

	private final Mailboxes mailboxes;

	private final PlaceClaims placeClaims;

	private final PlaceRelease placeRelease;

	private final PlaceAllocation allocation;

	private final Promotion promotion;

	private final EventDirectory events;

	private final Clock clock;

	MailboxConfirmation(Registrations registrations, Mailboxes mailboxes, PlaceClaims placeClaims,
			PlaceRelease placeRelease, PlaceAllocation allocation, Promotion promotion, EventDirectory events,
			Clock clock) {
		this.registrations = registrations;
		this.mailboxes = mailboxes;
		this.placeClaims = placeClaims;
		this.placeRelease = placeRelease;
		this.allocation = allocation;
		this.promotion = promotion;
		this.events = events;
		this.clock = clock;
	}

	/** Confirms the mailbox of a registration; repeating it changes nothing. */
	Confirmation confirm(String id) {
		return this.limiter
			.call(() -> OptimisticRetry.retryUntilPresent(() -> tryConfirm(this.registrations.require(id))));
	}

	private Optional<Confirmation> tryConfirm(Registration registration) {
		if (registration.state() == RegistrationState.CLAIMING) {
			return Optional.empty();
		}
		return settled(registration).or(() -> takeAndConfirm(registration));
	}

	/** The result, if there is nothing to confirm. */
	Optional<Confirmation> settled(Registration registration) {
		return switch (registration.state()) {
			case CLAIMING -> Optional.empty();
			case CANCELLED, EXPIRED -> Optional.of(tooLate(registration));
			case CONFIRMED -> Optional.of(new Confirmation(Outcome.DONE_ALREADY, registration));
			case WAITING, AWAITING_CONFIRMATION -> settledWhileActive(registration);
		};
	}

	private Optional<Confirmation> settledWhileActive(Registration registration) {
		if (registration.state() == RegistrationState.WAITING && registration.needsNoConfirmation()) {
			return Optional.of(new Confirmation(Outcome.DONE_ALREADY, registration));
		}
		return this.events.isOver(registration.event()) ? Optional.of(new Confirmation(Outcome.OVER, registration))
				: Optional.empty();
	}

	private Confirmation tooLate(Registration registration) {
		return this.mailboxes.owner(registration.mailbox())
			.filter((owner) -> owner.state().isActive())
			.map((owner) -> new Confirmation(Outcome.ALREADY, owner))
			.orElseGet(() -> new Confirmation(Outcome.TOO_LATE, registration));
	}

	private Optional<Confirmation> takeAndConfirm(Registration registration) {
		if (registration.isOverdue(this.clock.instant())) {
			return this.placeRelease.expire(registration).map((expired) -> new Confirmation(Outcome.TOO_LATE, expired));
		}
		Optional<Registration> other = this.mailboxes.take(registration, this.clock.instant());
		if (other.isPresent()) {
			return this.placeRelease.cancel(registration, Actor.ATTENDEE)
				.map((_) -> new Confirmation(Outcome.ALREADY, other.get()));
		}
		return confirmed(registration).map(this::finish);
	}

	private Optional<Registration> confirmed(Registration registration) {
		Instant now = this.clock.instant();
		if (registration.isWithoutPlace()) {
			return this.registrations.trySave(registration.claimingOnceConfirmed(UUID.randomUUID().toString(), now))
				.map(this.allocation::allocate);
		}
		Optional<Registration> confirmed = this.registrations.trySave(registration.mailboxConfirmed(now));
		confirmed.ifPresent(this.placeClaims::settle);
		return confirmed;
	}

	/** Somebody on the waiting list may have been passed over until now. */
	private Confirmation finish(Registration confirmed) {
		Registration registration = confirmed;
		if (confirmed.state() == RegistrationState.WAITING) {
			this.promotion.promote(confirmed.event());
			registration = this.registrations.require(confirmed.id());
		}
		return new Confirmation(
				(registration.state() == RegistrationState.CONFIRMED) ? Outcome.PLACED : Outcome.IN_LINE, registration);
	}

}
