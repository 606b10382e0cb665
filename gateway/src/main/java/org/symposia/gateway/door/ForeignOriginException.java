package org.symposia.gateway.door;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** Nothing that acts may be reached from another site: 403. */
class ForeignOriginException extends ProblemException {

	ForeignOriginException() {
		super(HttpStatus.FORBIDDEN, "foreign-origin",
				"This request came from another site and was not carried out. Open the page here and try again.");
	}

}
