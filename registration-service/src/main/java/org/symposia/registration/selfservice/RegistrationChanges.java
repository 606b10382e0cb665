package org.symposia.registration.selfservice;

import java.time.Clock;
import java.util.Optional;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import org.symposia.registration.places.PlaceRelease;
import org.symposia.registration.registration.Actor;
import org.symposia.registration.registration.Attendee;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.Registrations;
import org.symposia.starter.mongo.OptimisticRetry;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** Corrects and cancels registrations. */
@Component
public class RegistrationChanges {

	private final Registrations registrations;

	private final PlaceRelease placeRelease;

	private final Clock clock;

	RegistrationChanges(Registrations registrations, PlaceRelease placeRelease, Clock clock) {
		this.registrations = registrations;
		this.placeRelease = placeRelease;
		this.clock = clock;
	}

	/**
	 * Corrects the attendee's details. A correction that changes nothing is not stored,
	 * and causes no mail.
	 * @throws WrongStateException if the registration is over
	 * @throws StaleVersionException if another change was stored first
	 */
	Registration correct(Registration registration, Attendee correction) {
		if (!registration.canBeCorrected()) {
			throw new WrongStateException("Only an active registration can be corrected.");
		}
		if (registration.attendee().corrected(correction).equals(registration.attendee())) {
			return registration;
		}
		return this.registrations.trySave(registration.corrected(correction, this.clock.instant()))
			.orElseThrow(StaleVersionException::new);
	}

	/** Cancels for the attendee; repeating it changes nothing. */
	Registration cancel(Registration registration) {
		return cancel(registration, Actor.ATTENDEE).orElseGet(() -> this.registrations.require(registration.id()));
	}

	/**
	 * Cancels: the cancelled registration, or empty if it was cancelled or had expired
	 * before.
	 */
	public Optional<Registration> cancel(Registration registration, Actor by) {
		return OptimisticRetry.retry(() -> {
			Registration current = this.registrations.require(registration.id());
			if (!current.state().isActive()) {
				return Optional.empty();
			}
			Optional<Registration> cancelled = this.placeRelease.cancel(current, by);
			if (cancelled.isEmpty()) {
				throw new OptimisticLockingFailureException("Another change of the registration came first");
			}
			return cancelled;
		});
	}

}
