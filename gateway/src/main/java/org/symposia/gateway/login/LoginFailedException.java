package org.symposia.gateway.login;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** The identity provider's answer was not a login: 400. */
class LoginFailedException extends ProblemException {

	LoginFailedException() {
		super(HttpStatus.BAD_REQUEST, "login-failed",
				"Signing in was not completed. Please go back and sign in again.");
	}

}
