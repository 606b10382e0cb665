package org.symposia.registration;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.bson.Document;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Waits until no event and no mail is left to send, so that a test can count mails. */
@Component
public class BackgroundWork {

	private final MongoOperations store;

	BackgroundWork(MongoOperations store) {
		this.store = store;
	}

	/** Waits for a minute at most. */
	public void awaitDone() {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(this::isDone);
	}

	private boolean isDone() {
		Document announced = new Document("outbox.events.0", new Document("$exists", true));
		Document waiting = new Document("state", "WAITING");
		return List.of("registrations", "link-requests").stream().allMatch((name) -> count(name, announced) == 0)
				&& List.of("deliveries", "mails").stream().allMatch((name) -> count(name, waiting) == 0);
	}

	private long count(String collection, Document filter) {
		return this.store.getCollection(collection).countDocuments(filter);
	}

}
