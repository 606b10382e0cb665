package org.symposia.starter.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The caller must sign in first: 401. */
public final class LoginRequiredException extends ProblemException {

	/** Asks to sign in. */
	public LoginRequiredException() {
		super(HttpStatus.UNAUTHORIZED, "login-required", "Please sign in first.");
		getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
	}

}
