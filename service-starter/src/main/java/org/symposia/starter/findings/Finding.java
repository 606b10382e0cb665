package org.symposia.starter.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A remark about data that somebody sent.
 *
 * @param severity how much it matters
 * @param location where, as the sender would look for it: {@code row 12, column start}
 * @param message what is so
 * @param action what to do about it, if anything can be done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(Severity severity, String location, String message, @Nullable String action) {

	public Finding {
		if (message.isBlank()) {
			throw new IllegalArgumentException("A finding says what is so");
		}
	}

	/** An error: the data are not accepted. */
	public static Finding error(String location, String message, String action) {
		return new Finding(Severity.ERROR, location, message, action);
	}

	/** A warning: the data are accepted and should be checked. */
	public static Finding warning(String location, String message, String action) {
		return new Finding(Severity.WARNING, location, message, action);
	}

	/** A note. */
	public static Finding note(String location, String message) {
		return new Finding(Severity.NOTE, location, message, null);
	}

}
