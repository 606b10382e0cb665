package org.symposia.gateway.routing;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** The connection of the client broke before the request was complete: 400. */
class IncompleteRequestException extends ProblemException {

	IncompleteRequestException() {
		super(HttpStatus.BAD_REQUEST, "incomplete-request", "The request broke off midway. Please send it again.");
	}

}
