package org.symposia.starter.findings;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** The severity of a finding. */
public enum Severity {

	/** The data are not accepted. */
	ERROR,
	/** The data are accepted and should be checked. */
	WARNING,
	/** For information. */
	NOTE;

	/** The name in JSON and in message keys. */
	@JsonValue
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
