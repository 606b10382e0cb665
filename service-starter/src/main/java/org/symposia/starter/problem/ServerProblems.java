package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Problems of requests that no handler sees. */
public final class ServerProblems {

	private ServerProblems() {
	}

	/** The problem of a status, with a stable type and a detail. */
	public static ProblemDetail of(HttpStatus status) {
		return Problems.complete(ProblemDetail.forStatus(status));
	}

}
