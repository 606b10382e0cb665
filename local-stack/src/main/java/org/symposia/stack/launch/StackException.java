package org.symposia.stack.launch;

import org.jspecify.annotations.Nullable;

/** Says in words for the terminal why the stack could not do as told. */
public class StackException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StackException(String message) {
		super(message);
	}

	StackException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
