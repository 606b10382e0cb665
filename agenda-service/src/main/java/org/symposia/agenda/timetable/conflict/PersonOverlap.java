package org.symposia.agenda.timetable.conflict;

import java.util.List;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A person is in one session at a time, as chair or speaker. */
final class PersonOverlap implements ConflictRule {

	@Override
	public String name() {
		return "person-overlap";
	}

	@Override
	public List<Conflict> conflictsIn(Timetable timetable) {
		Overlaps overlaps = Overlaps.of(timetable.sessions(), Session::persons);
		return timetable.persons()
			.stream()
			.flatMap((person) -> overlaps.at(person.id()).stream().map((pair) -> conflict(person, pair)))
			.limit(Overlaps.MOST)
			.toList();
	}

	private Conflict conflict(Person person, Overlaps.Pair pair) {
		return new Conflict(name(), Severity.ERROR, person.id(), person.label(), pair.ids(), pair.slot());
	}

}
