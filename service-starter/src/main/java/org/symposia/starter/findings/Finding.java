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

}
