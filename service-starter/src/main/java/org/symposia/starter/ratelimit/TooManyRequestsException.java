package org.symposia.starter.ratelimit;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** A rate limit is exceeded: 429 with Retry-After. */
public final class TooManyRequestsException extends ProblemException {

	private final Duration wait;

	/**
	 * Says what was done too often, and when to try again.
	 * @param what a sentence for people
	 */
	public TooManyRequestsException(String what, Duration wait) {
		super(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", what + " Please try again in " + inWords(wait) + ".");
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
		this.wait = wait;
	}

	/** Full minutes to wait, one at least. */
	public long minutes() {
		return minutes(this.wait);
	}

	private static long minutes(Duration wait) {
		return wait.toMinutes() + 1;
	}

	private static String inWords(Duration wait) {
		return (minutes(wait) == 1) ? "one minute" : minutes(wait) + " minutes";
	}

}
