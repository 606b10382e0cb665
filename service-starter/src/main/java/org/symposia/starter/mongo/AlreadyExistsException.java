package org.symposia.starter.mongo;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** A unique value is taken: 409. */
final class AlreadyExistsException extends ProblemException {

	AlreadyExistsException() {
		super(HttpStatus.CONFLICT, "already-exists", "There is already one with this name or identifier.");
	}

}
