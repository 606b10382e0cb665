package org.symposia.agenda.event;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The id of a new event is taken: 409. */
class EventExistsException extends ProblemException {

	EventExistsException(String id) {
		super(HttpStatus.CONFLICT, "event-exists", "There is an event called '" + id + "' already. Choose another id.");
	}

}
