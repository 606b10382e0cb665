package org.symposia.agenda.release;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** A release would say the same as the public version, or nothing: 409. */
final class NothingChangedException extends ProblemException {

	NothingChangedException(String detail) {
		super(HttpStatus.CONFLICT, "nothing-changed", detail);
	}

}
