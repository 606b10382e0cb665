package org.symposia.starter.concurrency;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The work for a request took longer than anybody waits for it: 503. */
public final class WorkTimedOutException extends ProblemException {

	WorkTimedOutException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "timed-out",
				"The answer took longer than allowed and was given up. Please send less at once or try again later.");
	}

}
