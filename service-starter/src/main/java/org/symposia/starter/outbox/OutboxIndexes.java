package org.symposia.starter.outbox;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;

import org.symposia.starter.mongo.StoredIndexes;

/** Lets the sweep find the few documents that have something to tell among many. */
final class OutboxIndexes {

	/** A field that is there as long as an outbox holds an event. */
	static final String NEWS = "outbox.events._id";

	private OutboxIndexes() {
	}

	static StoredIndexes.StoredIndex of(OutboxSource source) {
		return new StoredIndexes.StoredIndex(source.type(),
				new Index(NEWS, Sort.Direction.ASC).sparse().named("outbox-news"));
	}

}
