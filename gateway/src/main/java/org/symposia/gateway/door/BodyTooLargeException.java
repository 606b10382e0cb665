package org.symposia.gateway.door;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** The body is larger than its kind may be: 413. */
public class BodyTooLargeException extends ProblemException {

	BodyTooLargeException(long limit) {
		super(HttpStatus.CONTENT_TOO_LARGE, "too-large",
				"What was sent is larger than the %,d kB accepted here. Send less, or in several parts."
					.formatted(limit / 1024));
	}

}
