package org.symposia.starter.incoming;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An event of another service (CloudEvents 1.0).
 *
 * @param id unique within the source
 * @param source the sender
 * @param type the stable type, in reverse domain notation
 * @param subject the id of what changed
 * @param time when it happened
 * @param data ids, states and versions
 */
public record IncomingEvent(String id, String source, String type, @Nullable String subject, @Nullable Instant time,
		Map<String, Object> data) {
}
