package org.symposia.gateway.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A session in the store, by the hash of the secret that the browser keeps.
 *
 * @param providerSession its session at the identity provider ({@code sid})
 * @param version how often its tokens were renewed
 * @param tokens encrypted
 * @param lastAccess to the minute
 * @param until when it expires unless it is used
 */
@Document("sessions")
record StoredSession(@Id String id, @Nullable String providerSession, int version, String tokens, Instant lastAccess,
		@Indexed Instant until) {
}
