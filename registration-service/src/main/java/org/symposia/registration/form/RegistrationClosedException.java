package org.symposia.registration.form;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** Nobody may register at this moment: 409. */
class RegistrationClosedException extends ProblemException {

	RegistrationClosedException(String detail) {
		super(HttpStatus.CONFLICT, "registration-closed", detail);
	}

}
