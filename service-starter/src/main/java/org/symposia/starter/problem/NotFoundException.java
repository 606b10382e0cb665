package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** The requested thing does not exist, or the caller may not know of it: 404. */
public final class NotFoundException extends ProblemException {

	/**
	 * Says what is missing.
	 * @param what the kind of thing, such as {@code "event"}
	 */
	public NotFoundException(String what) {
		super(HttpStatus.NOT_FOUND, "not-found", "There is no such " + what + ".");
	}

}
