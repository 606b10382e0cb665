package org.symposia.registration.manage;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.symposia.registration.admission.Departure;
import org.symposia.registration.attendee.Actor;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.Registrations;
import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

/** Corrects and cancels registrations. */
@Component
public class Managing {

	private static final int ATTEMPTS = 5;

	private final Registrations registrations;

	private final Departure departure;

	private final Clock clock;

	Managing(Registrations registrations, Departure departure, Clock clock) {
		this.registrations = registrations;
		this.departure = departure;
		this.clock = clock;
	}

	/**
	 * Corrects what was told about the attendee.
	 * @throws WrongStateException if the registration is over
	 * @throws StaleVersionException if another change came first
	 */
	Registration correct(Registration registration, Attendee correction) {
		if (!registration.canBeCorrected()) {
			throw new WrongStateException("Only an active registration can be corrected.");
		}
		return this.registrations.trySave(registration.corrected(correction, this.clock.instant()))
			.orElseThrow(StaleVersionException::new);
	}

	/**
	 * Cancels; doing so again changes nothing.
	 * @throws WrongStateException if it is being changed all the time
	 */
	Registration cancel(Registration registration) {
		return cancel(registration, Actor.ATTENDEE).orElseGet(() -> this.registrations.require(registration.id()));
	}

	/**
	 * Cancels, on the attendee's behalf or not.
	 * @return the cancelled registration, or empty if it was cancelled or had expired
	 * before
	 * @throws WrongStateException if it is being changed all the time
	 */
	public Optional<Registration> cancel(Registration registration, Actor by) {
		Registration current = registration;
		for (int attempt = 0; attempt < ATTEMPTS && current.state().isActive(); attempt++) {
			Optional<Registration> cancelled = this.departure.cancel(current, by);
			if (cancelled.isPresent()) {
				return cancelled;
			}
			current = this.registrations.require(registration.id());
		}
		if (current.state().isActive()) {
			throw new WrongStateException("The registration is being changed right now. Please try again.");
		}
		return Optional.empty();
	}

}
