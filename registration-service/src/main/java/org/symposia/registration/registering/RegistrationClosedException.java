package org.symposia.registration.registering;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** Registration is not open yet or no longer open: 409. */
final class RegistrationClosedException extends ProblemException {

	RegistrationClosedException(String detail) {
		super(HttpStatus.CONFLICT, "registration-closed", detail);
	}

}
