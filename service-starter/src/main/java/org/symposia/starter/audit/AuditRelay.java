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
 * Copies pending audit entries from documents into the audit trail. An entry is written
 * together with its effect, so a crash in between loses none: the sweep finds it.
 *
 * @param <T> the document class
 */
public final class AuditRelay<T extends AuditedDocument> {

	/** Present while an entry is pending; to be indexed sparsely. */
	public static final String PENDING = "journal._id";

	private static final Logger logger = LoggerFactory.getLogger(AuditRelay.class);

	private static final int BATCH = 500;

	private final MongoOperations store;

	private final Class<T> type;

	/** Relays the entries of one document class. */
	public AuditRelay(MongoOperations store, Class<T> type) {
		this.store = store;
		this.type = type;
	}

	/** Copies the entries of a saved document; after a failure the sweep does. */
	public void relay(T written) {
		try {
			written.journal().forEach((step) -> copy(written.id(), step));
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves the audit entries of {} to the next sweep: {}", written.id(), ex.toString());
		}
	}

	/** Copies all pending entries. */
	public void sweep() {
		Query pending = query(where(PENDING).exists(true)).limit(BATCH);
		this.store.find(pending, this.type).forEach(this::relay);
	}

	/** Does not change the version of the document. */
	private void copy(String id, PendingAuditEntry step) {
		try {
			this.store.insert(step.entry(id));
		}
		catch (DuplicateKeyException _) {
			logger.debug("Audit entry {} was copied before", step.id());
		}
		this.store.updateFirst(query(where("_id").is(id)), new Update().pull("journal", new Document("_id", step.id())),
				this.store.getCollectionName(this.type));
	}

}
