package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** The state of the object does not allow this: 409. */
public final class WrongStateException extends ProblemException {

	/** Says which state would allow it. */
	public WrongStateException(String detail) {
		super(HttpStatus.CONFLICT, "wrong-state", detail);
	}

}
