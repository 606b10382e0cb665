package org.symposia.starter.problem;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The caller must sign in first: 401. */
public final class LoginRequiredException extends ProblemException {

	/** Asks to sign in. */
	public LoginRequiredException() {
		this(null);
	}

	/** Asks to sign in, and keeps for the log why a token was not accepted. */
	public LoginRequiredException(@Nullable Throwable cause) {
		super(HttpStatus.UNAUTHORIZED, "login-required", "Please sign in first.", cause);
		getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
	}

}
