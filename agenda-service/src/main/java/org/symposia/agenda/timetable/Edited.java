package org.symposia.agenda.timetable;

import java.util.List;

/**
 * A draft after an edit, and what the edited item now collides with.
 */
record Edited(Draft draft, TimetableItem item, List<Conflict> conflicts) {

	static Edited of(Draft draft, TimetableItem item, Slot event) {
		List<Conflict> concerning = draft.conflicts(event)
			.stream()
			.filter((conflict) -> item instanceof Session && conflict.concerns(item.id()))
			.toList();
		return new Edited(draft, item, concerning);
	}

}
