package org.symposia.agenda.timetable.conflict;

import java.util.List;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A session takes place during its event; usually a wrong date. */
record OutsideEvent(Slot event) implements ConflictRule {

	@Override
	public String name() {
		return "outside-event";
	}

	@Override
	public List<Conflict> conflictsIn(Timetable timetable) {
		return timetable.sessions()
			.stream()
			.filter((session) -> !this.event.contains(session.slot()))
			.map(this::conflict)
			.limit(Overlaps.MOST)
			.toList();
	}

	private Conflict conflict(Session session) {
		return new Conflict(name(), Severity.WARNING, session.id(), session.title(), List.of(session.id()),
				session.slot());
	}

}
