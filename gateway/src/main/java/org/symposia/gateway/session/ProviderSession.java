package org.symposia.gateway.session;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A session at the identity provider and the one session here that belongs to it.
 *
 * @param sid the provider's {@code sid}
 * @param session the id of the session here
 */
@Document("provider-sessions")
record ProviderSession(@Id String sid, String session) {
}
