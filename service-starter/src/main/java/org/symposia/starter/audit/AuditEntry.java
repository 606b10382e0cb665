package org.symposia.starter.audit;

import java.time.Instant;
import java.util.Map;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An entry of the audit trail.
 *
 * @param id of the entry
 * @param at when it was done
 * @param by the subject of who did it, {@code anonymous} for a guest
 * @param name the name shown then
 * @param action what was done, such as {@code release.approved}
 * @param subject the id of what it was done to
 * @param details what else matters; no personal data beyond need
 */
@Document("audit")
public record AuditEntry(@Id String id, Instant at, String by, String name, String action, @Indexed String subject,
		Map<String, Object> details) {
}
