package org.symposia.starter.idempotency;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The same call is running right now: 409 with Retry-After. */
final class CallInProgressException extends ProblemException {

	CallInProgressException() {
		super(HttpStatus.CONFLICT, "call-in-progress",
				"The same call is being answered right now. Repeat it in a moment to get its answer.");
		getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
	}

}
