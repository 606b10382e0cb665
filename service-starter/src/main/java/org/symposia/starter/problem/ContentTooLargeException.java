package org.symposia.starter.problem;

import org.springframework.http.HttpStatus;

/** The body is larger than accepted: 413. */
public final class ContentTooLargeException extends ProblemException {

	/** Says that it is too large. */
	public ContentTooLargeException() {
		this("What was sent is too large.");
	}

	/**
	 * Says how much is accepted.
	 * @param limit in bytes
	 */
	public ContentTooLargeException(long limit) {
		this("What was sent is larger than the %,d kB accepted here. Send less, or in several parts."
			.formatted(limit / 1024));
	}

	private ContentTooLargeException(String detail) {
		super(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", detail);
	}

}
