package org.symposia.gateway.login;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The identity provider is away and nothing goes on without it: 503. */
class LoginUnavailableException extends ProblemException {

	LoginUnavailableException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "login-unavailable",
				"Signing in is not available right now. Please try again in a moment.");
		getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
	}

}
