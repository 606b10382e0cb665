package org.symposia.gateway.door;

import java.io.IOException;

/** A body went past its limit while it was passed on. */
public class BodyTooLargeException extends IOException {

	private final long limit;

	BodyTooLargeException(long limit) {
		super("More than " + limit + " bytes");
		this.limit = limit;
	}

	/** How many bytes would have been accepted. */
	public long limit() {
		return this.limit;
	}

}
