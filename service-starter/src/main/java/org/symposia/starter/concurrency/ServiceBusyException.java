package org.symposia.starter.concurrency;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/** More is asked for at the same time than can be done in time: 503 with Retry-After. */
public final class ServiceBusyException extends ProblemException {

	private static final long LONGEST = 30;

	/** Asks to try again after a while, in full seconds from 1 to 30. */
	public ServiceBusyException(Duration wait) {
		super(HttpStatus.SERVICE_UNAVAILABLE, "busy",
				"Very many requests of this kind are being answered right now. Please try again in a moment.");
		getHeaders().set(HttpHeaders.RETRY_AFTER,
				String.valueOf(Math.clamp(wait.plusMillis(999).toSeconds(), 1, LONGEST)));
	}

}
