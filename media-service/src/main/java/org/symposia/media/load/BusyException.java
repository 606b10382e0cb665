package org.symposia.media.load;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import org.symposia.starter.problem.ProblemException;

/**
 * Other work of the same weight takes longer than anybody waits: 503, worth another try.
 */
public final class BusyException extends ProblemException {

	private static final Duration SOON = Duration.ofSeconds(5);

	/** Asks to try again. */
	public BusyException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "busy",
				"Other large photos or prints are being made. Please try again in a moment.");
		getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds()));
	}

}
