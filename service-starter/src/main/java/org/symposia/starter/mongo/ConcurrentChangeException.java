package org.symposia.starter.mongo;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** Somebody else changed the same thing in the same moment: 409. */
final class ConcurrentChangeException extends ProblemException {

	ConcurrentChangeException() {
		super(HttpStatus.CONFLICT, "concurrent-change",
				"This was changed by somebody else in the same moment. Please load it again and repeat your change.");
	}

}
