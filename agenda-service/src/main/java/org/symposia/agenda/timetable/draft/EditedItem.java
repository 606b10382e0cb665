package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;
import org.symposia.agenda.timetable.edit.Draft;

/** A draft after the edit of an item, with the item's conflicts. */
record EditedItem(Draft draft, TimetableItem item, List<Conflict> conflicts) {

	static EditedItem of(Draft after, TimetableItem item, Event event) {
		return new EditedItem(after, item,
				(item instanceof Session) ? after.conflicts(List.of(item.id()), event) : List.of());
	}

	/** Number of the edit that changed the item last. */
	long version() {
		return this.draft.version(this.item.key());
	}

}
