package org.symposia.media.release;

import java.util.List;

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
 * Copies the steps noted in releases into the audit trail. A step is written with its
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

	/** Copies a release's steps, or leaves them to the sweep. */
	void copy(Release release) {
		try {
			release.journal().forEach((step) -> copy(release.id(), step));
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves the journal of {} to the next sweep: {}", release.id(), ex.toString());
		}
	}

	/** Copies whatever waits. */
	void sweep() {
		Query waiting = query(where(WAITING).exists(true)).limit(STRETCH);
		List<Release> found = this.store.find(waiting, Release.class);
		found.forEach(this::copy);
	}

	private void copy(String release, Step step) {
		try {
			this.store.insert(step.entry(release));
		}
		catch (DuplicateKeyException ex) {
			logger.debug("Step {} was copied before", step.id());
		}
		this.store.updateFirst(query(where("_id").is(release)),
				new Update().pull("journal", new Document("_id", step.id())),
				this.store.getCollectionName(Release.class));
	}

}
