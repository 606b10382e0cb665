package org.symposia.media.input;

/** A value breaks a rule of its type. */
public final class InvalidValueException extends RuntimeException {

	private final String code;

	private final transient Object[] arguments;

	/**
	 * Names the rule.
	 * @param code suffix of the message key {@code input.}
	 * @param arguments arguments of the message, such as a limit
	 */
	public InvalidValueException(String code, Object... arguments) {
		super(code);
		this.code = code;
		this.arguments = arguments.clone();
	}

	String code() {
		return this.code;
	}

	Object[] arguments() {
		return this.arguments.clone();
	}

}
