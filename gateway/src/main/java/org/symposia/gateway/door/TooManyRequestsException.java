package org.symposia.gateway.door;

import java.time.Duration;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** One client asks for more than its share: 429. */
class TooManyRequestsException extends ProblemException {

	TooManyRequestsException(Duration wait) {
		super(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
				"Too many requests came from your address. Please wait a moment.");
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusSeconds(1).toSeconds()));
	}

}
