package org.symposia.starter.audit;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Copies the steps noted in documents into the audit trail. A step is written with its
 * effect, so whoever dies in between leaves nothing unrecorded: the sweep finds it.
 *
 * @param <T> what notes its steps
 */
public final class Journal<T extends Journaled> {

	/** A field that is there as long as a step waits, to be indexed sparsely. */
	public static final String WAITING = "journal._id";

	private static final Logger logger = LoggerFactory.getLogger(Journal.class);

	private static final int STRETCH = 500;

	private final MongoOperations store;

	private final Class<T> type;

	/**
	 * Keeps the journal of one kind of document.
	 * @param store where documents and audit trail are
	 * @param type the kind of document
	 */
	public Journal(MongoOperations store, Class<T> type) {
		this.store = store;
		this.type = type;
	}

	/**
	 * Copies a document's steps, or leaves them to the sweep.
	 * @param written the document as it was saved
	 */
	public void copy(T written) {
		try {
			written.journal().forEach((step) -> copy(written.id(), step));
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves the journal of {} to the next sweep: {}", written.id(), ex.toString());
		}
	}

	/** Copies whatever waits. */
	public void sweep() {
		Query waiting = query(where(WAITING).exists(true)).limit(STRETCH);
		this.store.find(waiting, this.type).forEach(this::copy);
	}

	/** The version of the document stays, for nothing changes that anybody edits. */
	private void copy(String id, NotedStep step) {
		try {
			this.store.insert(step.entry(id));
		}
		catch (DuplicateKeyException _) {
			logger.debug("Step {} was copied before", step.id());
		}
		this.store.updateFirst(query(where("_id").is(id)), new Update().pull("journal", new Document("_id", step.id())),
				this.store.getCollectionName(this.type));
	}

}
