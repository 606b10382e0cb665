package org.symposia.gateway.routing;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** The body of the request did not arrive in time: 408. */
class RequestTooSlowException extends ProblemException {

	RequestTooSlowException() {
		super(HttpStatus.REQUEST_TIMEOUT, "request-too-slow",
				"The request took too long to arrive. Please send it again.");
	}

}
