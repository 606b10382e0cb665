package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** The caller saw an older version than the stored one: 412. */
public final class StaleVersionException extends ProblemException {

	/** Asks to load again. */
	public StaleVersionException() {
		super(HttpStatus.PRECONDITION_FAILED, "stale-version",
				"This was changed in the meantime. Please load it again and repeat your change.");
	}

}
