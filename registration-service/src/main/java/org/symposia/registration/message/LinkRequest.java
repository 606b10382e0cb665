package org.symposia.registration.message;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.registration.registration.Mailboxes;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * A request to send a link again. It is stored whether or not the mailbox is known and
 * handled later, so the answer does not reveal which mailboxes are known.
 *
 * @param mailbox key of event and mailbox
 * @param outbox the domain event that has it handled
 */
@Document("link-requests")
record LinkRequest(@Id String id, String event, String mailbox, Outbox outbox) {

	/** Type of the domain event that has it handled. */
	static final String TYPE = "org.symposia.registration.link-requested";

	static LinkRequest of(String event, String email, Instant now) {
		String id = UUID.randomUUID().toString();
		DomainEvent requested = DomainEvent.of(TYPE, id, now, Map.of("event", event));
		return new LinkRequest(id, event, Mailboxes.key(event, email), Outbox.empty().add(requested));
	}

}
