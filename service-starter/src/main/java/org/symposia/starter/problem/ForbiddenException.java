package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** The caller is known but may not do this: 403. */
public final class ForbiddenException extends ProblemException {

	/** Says who may. */
	public ForbiddenException(String detail) {
		super(HttpStatus.FORBIDDEN, "forbidden", detail);
	}

}
