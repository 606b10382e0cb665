package org.symposia.starter.idempotency;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The key belongs to another call: 422. */
final class KeyReusedException extends ProblemException {

	KeyReusedException() {
		super(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused",
				"This idempotency key was used for a call with another content. Use a new key for a new call.");
	}

}
