package org.symposia.stack.client;

/** Says in words which call failed. */
public final class ApiException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ApiException(String message) {
		super(message);
	}

}
