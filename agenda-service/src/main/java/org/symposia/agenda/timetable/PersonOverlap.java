package org.symposia.agenda.timetable;

import java.util.ArrayList;
import java.util.List;

import org.symposia.agenda.timetable.Conflict.Severity;

/**
 * Nobody can be in two sessions at once.
 */
final class PersonOverlap implements ConflictRule {

	@Override
	public String name() {
		return "person-overlap";
	}

	@Override
	public List<Conflict> breaches(Timetable timetable) {
		List<Conflict> found = new ArrayList<>();
		for (Person person : timetable.persons()) {
			List<Session> duties = timetable.sessions()
				.stream()
				.filter((each) -> each.persons().contains(person.id()))
				.toList();
			Overlaps.among(duties, (earlier, later) -> found.add(conflict(person, earlier, later)));
		}
		return found;
	}

	private Conflict conflict(Person person, Session earlier, Session later) {
		return new Conflict(name(), Severity.ERROR, person.id(), person.label(), List.of(earlier.id(), later.id()),
				earlier.slot().common(later.slot()));
	}

}
