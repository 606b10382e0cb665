package org.symposia.registration.places;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.offer.Offers;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationState;
import org.symposia.registration.registration.Registrations;

/**
 * Claims a place for a registration: first a hold in the inventory, then the
 * registration's state, then the hold is settled. The registration names the attempt
 * beforehand, so the hold of an overtaken or interrupted attempt does not count and is
 * undone.
 */
@Component
public class PlaceClaims {

	private final Inventories inventories;

	private final Registrations registrations;

	private final Offers offers;

	private final Clock clock;

	PlaceClaims(Inventories inventories, Registrations registrations, Offers offers, Clock clock) {
		this.inventories = inventories;
		this.registrations = registrations;
		this.offers = offers;
		this.clock = clock;
	}

	/** The registration with its place, or empty if it got none. */
	Optional<Registration> claim(Registration registration, Claimant claimant) {
		Instant now = this.clock.instant();
		String attempt = registration.status().attempt();
		if (!claim(registration, claimant, now)) {
			return Optional.empty();
		}
		Registration placed = registration.placed(holdFor(registration), now);
		Optional<Registration> stored = this.registrations.trySave(placed);
		stored.ifPresentOrElse(this::settle,
				() -> this.inventories.release(registration.event(), registration.id(), attempt));
		return stored;
	}

	private boolean claim(Registration registration, Claimant claimant, Instant now) {
		String network = networkOf(registration);
		String attempt = registration.status().attempt();
		return (network != null)
				? this.inventories.claim(registration.event(), registration.id(), attempt, network, claimant, now)
				: this.inventories.claim(registration.event(), registration.id(), attempt, claimant, now);
	}

	/** Whose held places count for this one; null if it is given without confirmation. */
	private static @Nullable String networkOf(Registration registration) {
		return registration.needsNoConfirmation() ? null : registration.network();
	}

	/**
	 * Whether it gets no place until its mailbox is confirmed, as strangers of its
	 * network hold as many as they may.
	 */
	boolean isBounded(Registration registration, Claimant claimant) {
		String network = networkOf(registration);
		return network != null && this.inventories.isBounded(registration.event(), network, claimant);
	}

	/** The registration awaiting confirmation without a place, if it is bounded. */
	Optional<Registration> deferToConfirmation(Registration registration) {
		return isBounded(registration, Claimant.NEW_REGISTRATION)
				? this.registrations.trySave(registration.withoutPlace(this.clock.instant())) : Optional.empty();
	}

	private Duration holdFor(Registration registration) {
		return registration.needsNoConfirmation() ? Duration.ZERO : this.offers.require(registration.event()).holdFor();
	}

	/** Turns the hold of a confirmed registration into a given place. */
	public void settle(Registration registration) {
		if (registration.state() == RegistrationState.CONFIRMED) {
			this.inventories.settle(registration.event(), registration.id(), registration.status().attempt());
		}
	}

}
