package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** What was asked for does not exist, or not for this caller: 404. */
public final class NotFoundException extends ProblemException {

	/**
	 * Says what is missing.
	 * @param what the kind of thing, such as {@code "event"}
	 */
	public NotFoundException(String what) {
		super(HttpStatus.NOT_FOUND, "not-found", "There is no such " + what + ".");
	}

}
