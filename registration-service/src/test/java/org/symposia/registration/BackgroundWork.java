package org.symposia.registration;

import java.time.Duration;
import java.util.ArrayList;

import org.awaitility.Awaitility;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Waits for events and mails of one event, so that a test can count mails. */
@Component
public class BackgroundWork {

	private final MongoOperations store;

	BackgroundWork(MongoOperations store) {
		this.store = store;
	}

	/**
	 * Waits until nothing of that event is left to announce and no mail to that mailbox
	 * is left to send. What other tests left waiting does not count.
	 */
	public void awaitDone(String event, String mailbox) {
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> isAnnounced(event) && isSent(mailbox));
	}

	private boolean isAnnounced(String event) {
		Document announced = new Document("event", event).append("outbox.events.0", new Document("$exists", true));
		Document waiting = new Document("event.data.event", event).append("state", "WAITING");
		return count("registrations", announced) == 0 && count("link-requests", announced) == 0
				&& count("deliveries", waiting) == 0
				&& count("postponed-mails", new Document("event", event).append("state", "WAITING")) == 0;
	}

	private long count(String collection, Document filter) {
		return this.store.getCollection(collection).countDocuments(filter);
	}

	private boolean isSent(String mailbox) {
		return this.store.getCollection("mails")
			.find(new Document("state", "WAITING"))
			.into(new ArrayList<>())
			.stream()
			.noneMatch((mail) -> mail.getString("to").contains(mailbox));
	}

}
