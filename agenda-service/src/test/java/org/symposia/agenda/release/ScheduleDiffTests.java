package org.symposia.agenda.release;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.concurrency.WorkDeadline;
import org.symposia.starter.concurrency.WorkTimedOutException;
import org.symposia.starter.test.TickingClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
		assertThat(to(this.before.with(Room.of("a", Fixtures.english("Great Hall")))))
			.containsExactly(new Change("room-changed", "room/a", "Room A", "Great Hall"));
	}

	@Test
	void endsWithItsRequest() {
		Session[] sessions = IntStream.range(0, 100)
			.mapToObj((i) -> session("session-" + i, "09:00", "10:00", "a"))
			.toArray(Session[]::new);
		Schedule schedule = Schedule.of(timetable(sessions), Fixtures.BERLIN);
		ScheduleDiff diff = new ScheduleDiff(schedule, Fixtures.BERLIN, schedule, Fixtures.BERLIN);
		TickingClock clock = new TickingClock(Duration.ofSeconds(1));
		assertThatExceptionOfType(WorkTimedOutException.class)
			.isThrownBy(() -> WorkDeadline.call(clock, Duration.ofSeconds(10), diff::all));
		assertThat(clock.readings()).isEqualTo(11);
	}

	private List<Change> to(Timetable after) {
		return new ScheduleDiff(Schedule.of(this.before, Fixtures.BERLIN), Fixtures.BERLIN,
				Schedule.of(after, Fixtures.BERLIN), Fixtures.BERLIN)
			.all();
	}

}
