package org.symposia.media.release;

import java.util.Map;

/**
 * How a step is remembered.
 *
 * @param action what was done, such as {@code release.approved}
 * @param details what else matters
 */
public record AuditedStep(String action, Map<String, Object> details) {

	/** A step that its name tells fully. */
	public static AuditedStep of(String action) {
		return new AuditedStep(action, Map.of());
	}

}
