package org.symposia.starter.incoming;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The same event is being handled: 409; the sender repeats it later. */
final class EventInProgressException extends ProblemException {

	EventInProgressException() {
		super(HttpStatus.CONFLICT, "event-in-progress", "This event is being handled right now. Tell it again later.");
	}

}
