package org.symposia.agenda.timetable.conflict;

import java.util.stream.Stream;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A person is in one session at a time, in whatever role. */
final class PersonOverlap implements ConflictRule {

	@Override
	public String name() {
		return "person-overlap";
	}

	@Override
	public Stream<Conflict> conflictsIn(Plan plan) {
		Overlaps overlaps = Overlaps.in(plan, Session::present);
		return plan.timetable()
			.persons()
			.stream()
			.flatMap((person) -> overlaps.at(person.id()).map((pair) -> conflict(person, pair, plan)));
	}

	@Override
	public Stream<Conflict> conflictsOf(Session session, Plan plan) {
		return session.present()
			.stream()
			.flatMap((id) -> plan.timetable().person(id).stream())
			.flatMap((person) -> plan.timetable()
				.near(session, person)
				.filter((other) -> other.present().contains(person.id()))
				.flatMap((other) -> Overlaps.pair(session, other, plan))
				.map((pair) -> conflict(person, pair, plan)));
	}

	private Conflict conflict(Person person, Overlaps.Pair pair, Plan plan) {
		return new Conflict(name(), Severity.ERROR, person.id(), person.label(), pair.ids(), pair.slot(), plan.zone());
	}

}
