package org.symposia.registration.rush;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** Too many are at it already: 503, worth another try soon. */
public final class BusyException extends ProblemException {

	BusyException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "busy",
				"Very many people are registering right now. Please try again in a moment.");
		getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
	}

}
