package org.symposia.agenda.timetable.edit;

import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.data.annotation.Id;

/**
 * A draft after some edit, so that opening it need not read all edits.
 *
 * @param event id of the event
 * @param number the last edit that it contains
 */
@org.springframework.data.mongodb.core.mapping.Document("draft_snapshots")
record Snapshot(@Id String event, long number, List<StoredItem> items) {

	/** Copies the list. */
	Snapshot {
		items = List.copyOf(items);
	}

	/**
	 * An item or acceptance.
	 *
	 * @param version number of the edit that changed it last
	 * @param item as stored, {@code null} if it was removed
	 */
	record StoredItem(String key, long version, @Nullable Document item) {
	}

}
