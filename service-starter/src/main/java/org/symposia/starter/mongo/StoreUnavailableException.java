package org.symposia.starter.mongo;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The store does not answer: 503, worth another try soon. */
final class StoreUnavailableException extends ProblemException {

	StoreUnavailableException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable",
				"The data is out of reach right now. Please try again in a moment.");
		getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
	}

}
