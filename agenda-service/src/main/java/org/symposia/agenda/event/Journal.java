package org.symposia.agenda.event;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Copies the steps noted in events into the audit trail. A step is written with its
 * effect, so whoever dies in between leaves nothing unrecorded: the sweep finds it.
 */
@Component
class Journal {

	/** A field that is there as long as a step waits. */
	static final String WAITING = "journal._id";

	private static final Logger logger = LoggerFactory.getLogger(Journal.class);

	private static final int STRETCH = 500;

	private final MongoOperations store;

	Journal(MongoOperations store) {
		this.store = store;
	}

	/**
	 * Copies an event's steps, or leaves them to the sweep.
	 */
	void copy(Event event) {
		try {
			event.journal().forEach((step) -> copy(event.id(), step));
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves the journal of {} to the next sweep: {}", event.id(), ex.toString());
		}
	}

	void sweep() {
		Query waiting = query(where(WAITING).exists(true)).limit(STRETCH);
		this.store.find(waiting, Event.class).forEach(this::copy);
	}

	private void copy(String event, Step step) {
		try {
			this.store.insert(step.entry(event));
		}
		catch (DuplicateKeyException _) {
			logger.debug("Step {} was copied before", step.id());
		}
		this.store.updateFirst(query(where("_id").is(event)),
				new Update().pull("journal", new Document("_id", step.id())),
				this.store.getCollectionName(Event.class));
	}

}
