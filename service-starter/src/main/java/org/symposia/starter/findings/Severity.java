package org.symposia.starter.findings;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How much a finding matters.
 */
public enum Severity {

	/** It stops the work. */
	ERROR,
	/** The work goes on, but somebody should look. */
	WARNING,
	/** Good to know. */
	NOTE;

	/** The name on the wire and in messages. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
