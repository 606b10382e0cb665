package org.symposia.starter.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.symposia.starter.caller.Caller;

/**
 * Who took which step. It is written with the step itself and becomes the audit entry of
 * the same id, however often a crash has it copied again.
 *
 * @param id of the entry to come
 * @param action what was done, such as {@code release.approved}
 * @param by the account
 * @param name the person's name then
 * @param at when
 * @param details what else matters; no personal data beyond need
 */
public record NotedStep(String id, String action, String by, String name, Instant at, Map<String, Object> details) {

	/**
	 * Notes a step.
	 * @param action what was done
	 * @param caller who did it
	 * @param now when
	 * @param details what else matters
	 * @return the step, to be written with its effect
	 */
	public static NotedStep of(String action, Caller caller, Instant now, Map<String, Object> details) {
		return new NotedStep(UUID.randomUUID().toString(), action, caller.toString(), caller.name(), now, details);
	}

	AuditEntry entry(String subject) {
		return new AuditEntry(this.id, this.at, this.by, this.name, this.action, subject, this.details);
	}

}
