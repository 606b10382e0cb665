package org.symposia.starter.idempotency;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The body is too large to be kept in mind: 413. */
final class BodyTooLargeException extends ProblemException {

	BodyTooLargeException() {
		super(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "What was sent is too large.");
	}

}
