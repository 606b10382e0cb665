package org.symposia.registration.places;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The mailbox has an active registration for this event: 409. */
public final class AlreadyRegisteredException extends ProblemException {

	AlreadyRegisteredException() {
		super(HttpStatus.CONFLICT, "already-registered",
				"This e-mail address has a registration for this event. Ask for its link to be sent again.");
	}

}
