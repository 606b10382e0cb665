package org.symposia.media.release;

import java.time.Instant;
import java.util.Map;

import org.symposia.starter.audit.NotedStep;
import org.symposia.starter.caller.Caller;

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

	NotedStep by(Caller caller, Instant now) {
		return NotedStep.of(this.action, caller, now, this.details);
	}

}
