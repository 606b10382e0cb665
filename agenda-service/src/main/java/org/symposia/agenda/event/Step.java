package org.symposia.agenda.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.symposia.starter.audit.AuditEntry;
import org.symposia.starter.caller.Caller;

/**
 * Who took which step. It is written with the step itself and becomes the audit entry of
 * the same id, however often a crash has it copied again.
 *
 * @param id of the entry to come
 * @param action what was done, such as {@code event.moved}
 * @param by the account
 * @param name the person's name then
 * @param at when
 * @param details what else matters
 */
record Step(String id, String action, String by, String name, Instant at, Map<String, Object> details) {

	static Step of(String action, Caller caller, Instant now, Map<String, Object> details) {
		return new Step(UUID.randomUUID().toString(), action, caller.toString(), caller.name(), now, details);
	}

	AuditEntry entry(String event) {
		return new AuditEntry(this.id, this.at, this.by, this.name, this.action, event, this.details);
	}

}
