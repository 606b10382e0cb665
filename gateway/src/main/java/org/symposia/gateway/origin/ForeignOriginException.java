package org.symposia.gateway.origin;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** An unsafe request came from another site: 403. */
class ForeignOriginException extends ProblemException {

	ForeignOriginException() {
		super(HttpStatus.FORBIDDEN, "foreign-origin",
				"This request came from another site and was not carried out. Open the page here and try again.");
	}

}
