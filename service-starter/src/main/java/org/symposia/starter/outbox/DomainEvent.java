package org.symposia.starter.outbox;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something that happened to an aggregate, delivered at least once. It carries ids,
 * states and versions, never personal data: receivers fetch.
 *
 * @param id identifies the event; receivers deduplicate by it
 * @param type the stable type, in reverse domain notation
 * @param subject the id of what changed
 * @param time when it happened
 * @param data strings, numbers and booleans
 */
public record DomainEvent(String id, String type, String subject, Instant time, Map<String, Object> data) {

	public DomainEvent {
		data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
	}

	/** An event with a new random id. */
	public static DomainEvent of(String type, String subject, Instant time, Map<String, Object> data) {
		return new DomainEvent(UUID.randomUUID().toString(), type, subject, time, data);
	}

}
