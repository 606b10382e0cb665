package org.symposia.agenda.timetable.conflict;

import java.util.stream.Stream;

import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.conflict.Conflict.Severity;

/** A room has one session at a time, unless it is for several. */
final class RoomOverlap implements ConflictRule {

	@Override
	public String name() {
		return "room-overlap";
	}

	@Override
	public Stream<Conflict> conflictsIn(Plan plan) {
		Overlaps overlaps = Overlaps.in(plan, Session::rooms);
		return plan.timetable()
			.rooms()
			.stream()
			.filter((room) -> !room.parallel())
			.flatMap((room) -> overlaps.at(room.id()).map((pair) -> conflict(room, pair, plan)));
	}

	@Override
	public Stream<Conflict> conflictsOf(Session session, Plan plan) {
		return session.rooms()
			.stream()
			.flatMap((id) -> plan.timetable().room(id).stream())
			.filter((room) -> !room.parallel())
			.flatMap((room) -> plan.timetable()
				.near(session, room)
				.filter((other) -> other.rooms().contains(room.id()))
				.flatMap((other) -> Overlaps.pair(session, other, plan))
				.map((pair) -> conflict(room, pair, plan)));
	}

	private Conflict conflict(Room room, Overlaps.Pair pair, Plan plan) {
		return new Conflict(name(), Severity.ERROR, room.id(), room.name(), pair.ids(), pair.slot(), plan.zone());
	}

}
