package org.symposia.agenda.timetable.conflict;

import java.util.List;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A part of a session takes place during that session. */
final class OutsideSession implements ConflictRule {

	@Override
	public String name() {
		return "outside-session";
	}

	@Override
	public Stream<Conflict> conflictsIn(Plan plan) {
		return plan.timetable().placed().stream().flatMap((part) -> conflict(part, plan));
	}

	@Override
	public Stream<Conflict> conflictsOf(Session session, Plan plan) {
		return Stream.concat(Stream.of(session), plan.timetable().parts(session.id()).stream())
			.filter((part) -> part.time() != null)
			.flatMap((part) -> conflict(part, plan));
	}

	private Stream<Conflict> conflict(Session part, Plan plan) {
		Session whole = (part.parent() != null) ? plan.timetable().session(part.parent()).orElse(null) : null;
		if (whole == null || whole.time() == null || plan.slot(whole).contains(plan.slot(part))) {
			return Stream.empty();
		}
		return Stream.of(new Conflict(name(), Severity.WARNING, whole.id(), whole.title(),
				List.of(whole.id(), part.id()), plan.slot(part), plan.zone()));
	}

}
