package org.symposia.agenda.timetable;

import java.util.ArrayList;
import java.util.List;

import org.symposia.agenda.timetable.Conflict.Severity;

/**
 * A room holds one session at a time.
 */
final class RoomOverlap implements ConflictRule {

	@Override
	public String name() {
		return "room-overlap";
	}

	@Override
	public List<Conflict> breaches(Timetable timetable) {
		List<Conflict> found = new ArrayList<>();
		for (Room room : timetable.rooms()) {
			List<Session> inside = timetable.sessions().stream().filter((each) -> each.isIn(room.id())).toList();
			Overlaps.among(inside, (earlier, later) -> found.add(conflict(room, earlier, later)));
		}
		return found;
	}

	private Conflict conflict(Room room, Session earlier, Session later) {
		return new Conflict(name(), Severity.ERROR, room.id(), room.name(), List.of(earlier.id(), later.id()),
				earlier.slot().common(later.slot()));
	}

}
