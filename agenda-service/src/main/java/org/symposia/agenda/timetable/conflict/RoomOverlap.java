package org.symposia.agenda.timetable.conflict;

import java.util.List;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A room has one session at a time. */
final class RoomOverlap implements ConflictRule {

	@Override
	public String name() {
		return "room-overlap";
	}

	@Override
	public List<Conflict> conflictsIn(Timetable timetable) {
		Overlaps overlaps = Overlaps.of(timetable.sessions(), (session) -> Stream.ofNullable(session.room()).toList());
		return timetable.rooms()
			.stream()
			.flatMap((room) -> overlaps.at(room.id()).stream().map((pair) -> conflict(room, pair)))
			.limit(Overlaps.MOST)
			.toList();
	}

	private Conflict conflict(Room room, Overlaps.Pair pair) {
		return new Conflict(name(), Severity.ERROR, room.id(), room.name(), pair.ids(), pair.slot());
	}

}
