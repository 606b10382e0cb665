package org.symposia.starter.idempotency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A call under the hash of its caller, route and key; without a response it is running,
 * or its instance has died.
 *
 * @param attempt who is at it; only they may finish it or give it up
 * @param lease until when nobody else may take it up
 * @param until when it is forgotten
 */
@Document("idempotency")
record KeptCall(@Id String id, String fingerprint, @Nullable StoredResponse response, String attempt, Instant lease,
		@Indexed Instant until) {
}
