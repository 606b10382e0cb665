package org.symposia.registration.admission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;
import org.symposia.registration.offer.Offers;

/**
 * Takes a place for a registration: claim in the inventory, then the registration's
 * state, then settle. The registration names the attempt beforehand, so a step that was
 * overtaken or cut off leaves a hold that does not count, and is undone.
 */
@Component
public class Placing {

	private final Inventories inventories;

	private final Registrations registrations;

	private final Offers offers;

	private final Clock clock;

	Placing(Inventories inventories, Registrations registrations, Offers offers, Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.offers = offers;
		this.clock = clock;
	}

	/**
	 * Claims a place for a registration that has named its attempt.
	 * @return the registration with its place, or empty if it got none
	 */
	public Optional<Registration> place(Registration registration, Claim claim) {
		Instant now = this.clock.instant();
		String attempt = registration.standing().attempt();
		if (!this.inventories.claim(registration.event(), registration.id(), attempt, claim, now)) {
			return Optional.empty();
		}
		Registration placed = registration.placed(holdFor(registration), now);
		Optional<Registration> stored = this.registrations.trySave(placed);
		stored.ifPresentOrElse(this::settle,
				() -> this.inventories.release(registration.event(), registration.id(), attempt));
		return stored;
	}

	private Duration holdFor(Registration registration) {
		return registration.needsNoConfirmation() ? Duration.ZERO : this.offers.require(registration.event()).holdFor();
	}

	/** Gives the held place for good once the registration is confirmed. */
	public void settle(Registration registration) {
		if (registration.state() == RegistrationState.CONFIRMED) {
			this.inventories.settle(registration.event(), registration.id(), registration.standing().attempt());
		}
	}

}
