package org.symposia.gateway.logout;

import org.symposia.starter.problem.ProblemException;

import org.springframework.http.HttpStatus;

/** What was sent is not a logout token of the identity provider: 400. */
class InvalidLogoutTokenException extends ProblemException {

	InvalidLogoutTokenException() {
		super(HttpStatus.BAD_REQUEST, "invalid-logout-token",
				"The logout token is missing, or the identity provider did not issue it for this site.");
	}

}
