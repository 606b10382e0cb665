package org.symposia.registration.waiting;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.symposia.registration.attendee.Registration;
import org.symposia.registration.attendee.RegistrationState;
import org.symposia.registration.attendee.Registrations;

/** Says where in line somebody stands. Numbers are given once; positions are counted. */
@Component
public class WaitingLine {

	private final Registrations registrations;

	WaitingLine(Registrations registrations) {
		this.registrations = registrations;
	}

	/**
	 * The position, 1 being the first; null if the registration is not in line. While
	 * others are just arriving, those before who are not stored yet count as well.
	 */
	public @Nullable Long positionOf(Registration registration) {
		Long number = registration.standing().number();
		if (registration.state() != RegistrationState.WAITING || number == null) {
			return null;
		}
		if (this.registrations.count(registration.event(), RegistrationState.CLAIMING) > 0) {
			return number - this.registrations.countGoneBefore(registration.event(), number);
		}
		return this.registrations.countInLineBefore(registration.event(), number) + 1;
	}

}
