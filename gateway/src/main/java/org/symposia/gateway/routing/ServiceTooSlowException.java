package org.symposia.gateway.routing;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** A service exceeded its deadline: 504. */
class ServiceTooSlowException extends ProblemException {

	ServiceTooSlowException() {
		super(HttpStatus.GATEWAY_TIMEOUT, "service-too-slow",
				"This part of the site took too long to answer. Please try again in a moment.");
	}

}
