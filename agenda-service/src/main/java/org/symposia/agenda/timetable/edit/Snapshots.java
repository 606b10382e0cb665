package org.symposia.agenda.timetable.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.edit.Snapshot.StoredItem;

import static org.springframework.data.mongodb.core.query.Criteria.where;

/** The last snapshot of each draft. */
@Component
class Snapshots {

	private final MongoOperations mongo;

	private final ItemDocuments documents;

	Snapshots(MongoOperations mongo, ItemDocuments documents) {
		this.mongo = mongo;
		this.documents = documents;
	}

	/** The draft of an event as its snapshot has it; empty if there is none. */
	Draft of(String event) {
		Snapshot snapshot = this.mongo.findById(event, Snapshot.class);
		return (snapshot != null) ? draft(snapshot) : Draft.of(event);
	}

	private Draft draft(Snapshot snapshot) {
		Draft draft = Draft.of(snapshot.event());
		Map<String, Long> versions = new HashMap<>();
		for (StoredItem item : snapshot.items()) {
			versions.put(item.key(), item.version());
			draft = this.documents.with(draft, item.key(), item.item());
		}
		return draft.stored(snapshot.number(), versions);
	}

	/** Stores a snapshot unless there is a later one. */
	void save(Draft draft) {
		Snapshot snapshot = new Snapshot(draft.event(), draft.version(), items(draft));
		long replaced = this.mongo
			.replace(Query.query(where("_id").is(draft.event()).and("number").lt(draft.version())), snapshot)
			.getModifiedCount();
		if (replaced == 0) {
			insert(snapshot);
		}
	}

	/** Stores the first snapshot of a draft, unless there is one. */
	private void insert(Snapshot snapshot) {
		try {
			this.mongo.insert(snapshot);
		}
		catch (DuplicateKeyException _) {
			// There is one that is at least as late.
		}
	}

	/** Rooms, tracks and persons stand in their order; what was removed comes last. */
	private List<StoredItem> items(Draft draft) {
		Stream<String> items = draft.timetable().items().stream().map((item) -> item.key());
		return Stream.concat(items, draft.versions().keySet().stream().sorted())
			.distinct()
			.map((key) -> new StoredItem(key, draft.version(key), this.documents.stored(draft, key)))
			.toList();
	}

}
