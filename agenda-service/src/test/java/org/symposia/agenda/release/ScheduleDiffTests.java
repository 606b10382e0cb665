package org.symposia.agenda.release;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.schedule.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.Fixtures.timetable;

class ScheduleDiffTests {

	private final Timetable before = timetable(session("opening", "09:00", "10:00", "a"));

	@Test
	void findsNothingBetweenEqualTimetables() {
		assertThat(to(this.before)).isEmpty();
	}

	@Test
	void tellsWhereASessionMoves() {
		assertThat(to(timetable(session("opening", "09:30", "10:30", "a")))).containsExactly(
				new Change("session-moved", "session/opening", "2026-04-15T09:00+02:00/2026-04-15T10:00+02:00 a",
						"2026-04-15T09:30+02:00/2026-04-15T10:30+02:00 a"));
	}

	@Test
	void tellsOfAMoveAndAChangeApart() {
		assertThat(to(timetable(session("opening", "09:00", "10:00", "b", "yamada")))).extracting(Change::kind)
			.containsExactly("session-moved", "session-changed");
	}

	@Test
	void tellsWhatIsNewAndWhatIsGone() {
		assertThat(to(timetable(session("closing", "17:00", "18:00", "a")))).extracting(Change::kind, Change::item)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("session-removed", "session/opening"),
					org.assertj.core.groups.Tuple.tuple("session-added", "session/closing"));
	}

	@Test
	void tellsOfANewName() {
		assertThat(to(this.before.with(new Room("a", Fixtures.english("Great Hall")))))
			.containsExactly(new Change("room-changed", "room/a", "Room A", "Great Hall"));
	}

	private List<Change> to(Timetable after) {
		return new ScheduleDiff(Schedule.of(this.before), Fixtures.BERLIN, Schedule.of(after), Fixtures.BERLIN).all();
	}

}
