package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;

/** A draft after the edit of an item, with the item's conflicts. */
record EditedItem(Draft draft, TimetableItem item, List<Conflict> conflicts) {

	/** Adds an item to a draft, or replaces it. */
	static EditedItem of(Draft before, TimetableItem item, Slot event) {
		Draft after = before.with(before.timetable().with(item));
		List<Conflict> all = after.conflicts(event);
		List<Conflict> concerning = all.stream()
			.filter((conflict) -> item instanceof Session && conflict.concerns(item.id()))
			.toList();
		return new EditedItem(after.retainingAccepted(all), item, concerning);
	}

	/** This edit with the stored draft. */
	EditedItem in(Draft saved) {
		return new EditedItem(saved, this.item, this.conflicts);
	}

}
