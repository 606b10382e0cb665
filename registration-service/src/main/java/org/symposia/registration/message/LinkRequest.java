package org.symposia.registration.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.symposia.registration.registration.Mailboxes;
import org.symposia.starter.mail.MailAddress;
import org.symposia.starter.mongo.SchemaVersion;
import org.symposia.starter.outbox.DomainEvent;
import org.symposia.starter.outbox.Outbox;

/**
 * A request to send a link again. It is stored whether or not the mailbox is known and
 * handled later, so the answer does not reveal which mailboxes are known.
 *
 * @param event id of the event; null for all events
 * @param mailbox key of event and mailbox; null for all events
 * @param mailboxes keys of all events and the mailbox; null for one event
 * @param outbox the domain event that has it handled
 */
@Document("link-requests")
@SchemaVersion(2)
record LinkRequest(@Id String id, @Nullable String event, @Nullable String mailbox, @Nullable List<String> mailboxes,
		Outbox outbox) {

	/** Type of the domain event that has it handled. */
	static final String TYPE = "org.symposia.registration.link-requested";

	static LinkRequest of(String event, MailAddress address, Instant now) {
		String id = UUID.randomUUID().toString();
		DomainEvent requested = DomainEvent.of(TYPE, id, now, Map.of("event", event));
		return new LinkRequest(id, event, Mailboxes.key(event, address), null, Outbox.empty().add(requested));
	}

	static LinkRequest ofAll(List<String> events, MailAddress address, Instant now) {
		String id = UUID.randomUUID().toString();
		DomainEvent requested = DomainEvent.of(TYPE, id, now, Map.of());
		return new LinkRequest(id, null, null, events.stream().map((event) -> Mailboxes.key(event, address)).toList(),
				Outbox.empty().add(requested));
	}

	/** Keys of events and mailbox. */
	List<String> keys() {
		return Stream.concat(Stream.ofNullable(this.mailbox), Stream.ofNullable(this.mailboxes).flatMap(List::stream))
			.toList();
	}

}
