package org.symposia.gateway.login;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** A form was sent after signing in has ended: 401, and nothing was saved. */
class SignedOutException extends ProblemException {

	SignedOutException() {
		super(HttpStatus.UNAUTHORIZED, "signed-out", "You are signed out, and nothing was saved.");
	}

}
