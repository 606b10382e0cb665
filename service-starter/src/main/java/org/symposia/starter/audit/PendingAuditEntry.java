package org.symposia.starter.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.symposia.starter.caller.Caller;

/**
 * An audit entry that is written together with its effect. It becomes the audit entry of
 * the same id, however often it is copied.
 *
 * @param id the id of the audit entry
 * @param action what was done, such as {@code release.approved}
 * @param by the account
 * @param name the person's name then
 * @param at when
 * @param details what else matters; no personal data beyond need
 */
public record PendingAuditEntry(String id, String action, String by, String name, Instant at,
		Map<String, Object> details) {

	/** An entry for an action of the caller. */
	public static PendingAuditEntry of(String action, Caller caller, Instant now, Map<String, Object> details) {
		return new PendingAuditEntry(UUID.randomUUID().toString(), action, caller.toString(), caller.name(), now,
				details);
	}

	AuditEntry entry(String subject) {
		return new AuditEntry(this.id, this.at, this.by, this.name, this.action, subject, this.details);
	}

}
