package org.symposia.agenda.timetable.grid;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.grid.AgendaGrid.Cell;
import org.symposia.agenda.timetable.grid.AgendaGrid.Row;
import org.symposia.agenda.timetable.schedule.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;

class AgendaGridTests {

	@Test
	void putsRoomsSideBySide() {
		AgendaGrid grid = grid(session("one", "09:00", "10:00", "a"), session("two", "09:00", "09:30", "b"),
				session("three", "09:30", "10:00", "b"));
		assertThat(grid.rooms()).hasSize(2);
		assertThat(grid.rows()).extracting(Row::time).containsExactly("09:00", "09:30");
		assertThat(grid.rows().getFirst().cells()).extracting(Cell::rows).containsExactly(2, 1);
		assertThat(grid.rows().getLast().cells()).hasSize(1);
	}

	@Test
	void letsABreakTakeTheWholeWidth() {
		AgendaGrid grid = grid(session("one", "09:00", "10:00", "a"), session("two", "09:00", "10:00", "b"),
				session("coffee", "10:00", "10:30", null));
		assertThat(grid.rows().getLast().cells()).singleElement().extracting(Cell::columns).isEqualTo(2);
	}

	@Test
	void putsWhatGoesOnOutsideTheRoomsWhereItIsSeenFirst() {
		AgendaGrid grid = grid(session("one", "10:00", "11:00", "a"), session("posters", "09:00", "12:00", null));
		assertThat(grid.rooms()).hasSize(2).first().isNull();
		assertThat(grid.rows().getFirst().cells().getFirst().entries()).extracting(AgendaEntry::id)
			.containsExactly("posters");
	}

	@Test
	void putsSessionsThatCollideIntoOneCell() {
		AgendaGrid grid = grid(session("one", "09:00", "10:00", "a"), session("two", "09:30", "10:30", "a"),
				session("other", "09:00", "10:30", "b"));
		assertThat(grid.rows().getFirst().cells().getFirst().entries()).extracting(AgendaEntry::id)
			.containsExactly("one", "two");
	}

	@Test
	void isWorthwhileWhereSomethingHappensAtOnce() {
		assertThat(grid(session("one", "09:00", "10:00", "a"), session("two", "09:30", "10:30", "b")).parallel())
			.isTrue();
		assertThat(grid(session("one", "09:00", "10:00", "a"), session("two", "10:00", "11:00", "b")).parallel())
			.isFalse();
	}

	@Test
	void putsRoomsInTheOrderOfTheTimetable() {
		List<Room> rooms = IntStream.rangeClosed(1, 12)
			.mapToObj((number) -> new Room("room-" + number, Fixtures.english("Room " + number)))
			.toList();
		List<Session> sessions = rooms.stream()
			.map((room) -> session("in-" + room.id(), "09:00", "10:00", room.id()))
			.toList();
		Timetable timetable = new Timetable(sessions, rooms, List.of(), List.of());
		AgendaGrid grid = AgendaDays.of(Schedule.of(timetable), Fixtures.BERLIN, Locale.ENGLISH).getFirst().grid();
		assertThat(grid.rooms()).containsExactlyElementsOf(rooms.stream().map(Room::name).toList());
	}

	@Test
	void beginsTheDayWithWhatGoesOnFromTheDayBefore() {
		Session talk = session("talk", "10:00", "11:00", "b");
		Session posters = session("posters", "09:00", "17:00", "a");
		Slot days = new Slot(posters.slot().start(), posters.slot().end().plus(1, ChronoUnit.DAYS));
		Slot next = new Slot(talk.slot().start().plus(1, ChronoUnit.DAYS), talk.slot().end().plus(1, ChronoUnit.DAYS));
		AgendaGrid grid = AgendaDays
			.of(Fixtures.schedule(posters.at(days), talk.at(next)), Fixtures.BERLIN, Locale.ENGLISH)
			.getLast()
			.grid();
		assertThat(grid.rows()).extracting(Row::time).containsExactly("", "10:00", "");
		assertThat(grid.rows().getFirst().cells()).extracting(Cell::rows).containsExactly(3, 1);
	}

	private static AgendaGrid grid(Session... sessions) {
		List<AgendaDay> days = AgendaDays.of(Fixtures.schedule(sessions), Fixtures.BERLIN, Locale.ENGLISH);
		return days.getFirst().grid();
	}

}
