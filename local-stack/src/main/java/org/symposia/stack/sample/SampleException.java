package org.symposia.stack.sample;

/** Says in words which step of loading the sample failed. */
public final class SampleException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SampleException(String message) {
		super(message);
	}

}
