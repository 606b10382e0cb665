package org.symposia.registration.allowance;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** Done too often within this hour: 429, worth another try later. */
public final class TooOftenException extends ProblemException {

	/**
	 * Says when to try again.
	 * @param what what was done too often, as a sentence
	 * @param again how long to wait
	 */
	public TooOftenException(String what, Duration again) {
		super(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", what + " Please try again in "
				+ ((minutes(again) == 1) ? "one minute." : minutes(again) + " minutes."));
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(again.toSeconds() + 1));
	}

	/** Full minutes to wait, one at least. */
	public static long minutes(Duration again) {
		return again.toMinutes() + 1;
	}

}
