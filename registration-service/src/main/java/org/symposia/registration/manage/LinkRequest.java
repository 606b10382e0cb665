package org.symposia.registration.manage;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.registration.attendee.Mailboxes;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * Somebody's wish to get a link again. It is stored whether or not the mailbox is known,
 * and answered later, so that the answer tells nothing. It names the mailbox by its key
 * only.
 *
 * @param id random
 * @param event id of the event
 * @param mailbox key of event and mailbox
 * @param outbox the event that has it answered
 */
@Document("link-requests")
public record LinkRequest(@Id String id, String event, String mailbox, Outbox outbox) {

	/** The type of the event that has it answered. */
	public static final String TYPE = "org.symposia.registration.link-requested";

	static LinkRequest of(String event, String email, Instant now) {
		String id = UUID.randomUUID().toString();
		DomainEvent requested = DomainEvent.of(TYPE, id, now, Map.of("event", event));
		return new LinkRequest(id, event, Mailboxes.key(event, email), Outbox.empty().add(requested));
	}

}
