package org.symposia.starter.outbox;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import org.symposia.starter.mongo.StoredIndexes;

/** Indexes the documents with pending events for the sweep. */
final class OutboxIndexes {

	/** Present while an outbox holds an event. */
	static final String NEWS = "outbox.events._id";

	private OutboxIndexes() {
	}

	static StoredIndexes.StoredIndex of(OutboxSource source) {
		return new StoredIndexes.StoredIndex(source.type(),
				new Index(NEWS, Sort.Direction.ASC).sparse().named("outbox-news"));
	}

}
