package org.symposia.starter.idempotency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A call, by the hash of caller, route and key. Without a response it is running, or its
 * instance has died.
 *
 * @param attempt the attempt that may finish or abandon it
 * @param lease until when no other attempt may begin
 * @param until when it is kept
 */
@Document("idempotency")
record IdempotencyRecord(@Id String id, String fingerprint, @Nullable StoredResponse response, String attempt,
		Instant lease, @Indexed Instant until) {
}
