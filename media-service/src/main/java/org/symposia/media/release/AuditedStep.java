package org.symposia.media.release;

import java.time.Instant;
import java.util.Map;

import org.symposia.starter.audit.PendingAuditEntry;
import org.symposia.starter.caller.Caller;

/**
 * Action and details of an audit entry.
 *
 * @param action such as {@code release.approved}
 * @param details such as the approving institution
 */
public record AuditedStep(String action, Map<String, Object> details) {

	/** Without details. */
	public static AuditedStep of(String action) {
		return new AuditedStep(action, Map.of());
	}

	PendingAuditEntry by(Caller caller, Instant now) {
		return PendingAuditEntry.of(this.action, caller, now, this.details);
	}

}
