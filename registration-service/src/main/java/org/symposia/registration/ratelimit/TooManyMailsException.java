package org.symposia.registration.ratelimit;

import java.util.Objects;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;
import org.symposia.starter.ratelimit.TooManyRequestsException;

/** Too many mails were caused from one network: 429 with Retry-After. */
public final class TooManyMailsException extends ProblemException {

	private final long minutes;

	TooManyMailsException(TooManyRequestsException exceeded) {
		super(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", Objects.requireNonNull(exceeded.getBody().getDetail()),
				exceeded);
		getHeaders().set(HttpHeaders.RETRY_AFTER, exceeded.getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
		this.minutes = exceeded.minutes();
	}

	/** Full minutes to wait, one at least. */
	public long minutes() {
		return this.minutes;
	}

	/** Value of the header Retry-After. */
	public String retryAfter() {
		return Objects.requireNonNull(getHeaders().getFirst(HttpHeaders.RETRY_AFTER));
	}

}
