package org.symposia.starter.idempotency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A call under the hash of its caller, route and key; without a response it is running.
 */
@Document("idempotency")
record KeptCall(@Id String id, String fingerprint, @Nullable StoredResponse response, @Indexed Instant until) {
}
