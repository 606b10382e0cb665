package org.symposia.stack.bench;

/** Says in words why nothing could be measured. */
final class BenchmarkException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BenchmarkException(String message) {
		super(message);
	}

}
