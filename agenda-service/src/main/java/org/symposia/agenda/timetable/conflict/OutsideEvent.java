package org.symposia.agenda.timetable.conflict;

import java.util.List;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A session takes place during its event; usually a wrong date. */
final class OutsideEvent implements ConflictRule {

	@Override
	public String name() {
		return "outside-event";
	}

	@Override
	public Stream<Conflict> conflictsIn(Plan plan) {
		return plan.timetable().placed().stream().flatMap((session) -> conflictsOf(session, plan));
	}

	@Override
	public Stream<Conflict> conflictsOf(Session session, Plan plan) {
		return plan.during().contains(plan.slot(session)) ? Stream.empty()
				: Stream.of(new Conflict(name(), Severity.WARNING, session.id(), session.title(), List.of(session.id()),
						plan.slot(session), plan.zone()));
	}

}
