package org.symposia.starter.defaults;

/** A setting without a safe default is missing; the service does not start. */
public final class MissingSettingException extends RuntimeException {

	private final String variable;

	private final String purpose;

	/** Names the environment variable and what it is for. */
	public MissingSettingException(String variable, String purpose) {
		super(variable + " is not set: " + purpose);
		this.variable = variable;
		this.purpose = purpose;
	}

	String variable() {
		return this.variable;
	}

	String purpose() {
		return this.purpose;
	}

}
