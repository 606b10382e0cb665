package org.symposia.stack.browser;

/** Says in words why the browser did not do what it was asked. */
public final class BrowserException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BrowserException(String message) {
		super(message);
	}

}
