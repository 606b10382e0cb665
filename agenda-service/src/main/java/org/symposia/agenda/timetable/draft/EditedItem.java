package org.symposia.agenda.timetable.draft;

import java.util.List;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.conflict.Conflict;

/**
 * A draft after an edit, and what the edited item now collides with.
 */
record EditedItem(Draft draft, TimetableItem item, List<Conflict> conflicts) {

	/**
	 * Puts an item into a draft.
	 */
	static EditedItem of(Draft before, TimetableItem item, Slot event) {
		Draft after = before.with(before.timetable().with(item));
		List<Conflict> all = after.conflicts(event);
		List<Conflict> concerning = all.stream()
			.filter((conflict) -> item instanceof Session && conflict.concerns(item.id()))
			.toList();
		return new EditedItem(after.retainingAccepted(all), item, concerning);
	}

	/**
	 * The edit as it was saved.
	 */
	EditedItem in(Draft saved) {
		return new EditedItem(saved, this.item, this.conflicts);
	}

}
