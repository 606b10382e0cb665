package org.symposia.starter.idempotency;

import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** The same call was carried out a while ago, and its answer is not given again: 409. */
final class AnswerExpiredException extends ProblemException {

	AnswerExpiredException() {
		super(HttpStatus.CONFLICT, "answer-expired",
				"This call was carried out before. Its answer is given again for ten minutes only, since it may hold personal links.");
	}

}
