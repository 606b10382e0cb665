package org.symposia.starter.idempotency;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.starter.mongo.SchemaVersion;

/**
 * A call, by the hash of caller, route and key. Without a response it is running, or its
 * instance has died.
 *
 * @param attempt the attempt that may finish or abandon it
 * @param lease until when no other attempt may begin
 * @param answered until when repetitions get the response; calls stored before there was
 * a choice have none
 * @param until when it is kept
 */
@Document("idempotency")
@SchemaVersion(2)
record IdempotencyRecord(@Id String id, String fingerprint, @Nullable StoredResponse response, String attempt,
		Instant lease, @Nullable Instant answered, @Indexed Instant until) {

	boolean isAnsweredAt(Instant now) {
		return this.answered == null || this.answered.isAfter(now);
	}

}
