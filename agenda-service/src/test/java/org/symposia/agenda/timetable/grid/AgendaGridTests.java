package org.symposia.agenda.timetable.grid;

import static org.symposia.agenda.Fixtures.slot;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.grid.AgendaGrid.Head;
import org.symposia.agenda.timetable.grid.AgendaGrid.Hour;
import org.symposia.agenda.timetable.grid.AgendaGrid.PlacedEntry;
import org.symposia.agenda.timetable.schedule.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.at;
import static org.symposia.agenda.Fixtures.english;
import static org.symposia.agenda.Fixtures.session;

class AgendaGridTests {

	@Test
	void putsRoomsSideBySide() {
		AgendaGrid grid = grid(session("one", "09:00", "10:00", "a"), session("two", "09:00", "09:30", "b"),
				session("three", "09:30", "10:00", "b"));
		assertThat(grid.heads()).extracting(Head::area)
			.containsExactly(new GridArea(1, 1, 1, 1), new GridArea(1, 1, 2, 1));
		assertThat(area(grid, "one")).isEqualTo(new GridArea(1, 12, 1, 1));
		assertThat(area(grid, "two")).isEqualTo(new GridArea(1, 6, 2, 1));
		assertThat(area(grid, "three")).isEqualTo(new GridArea(7, 6, 2, 1));
	}

	@Test
	void letsASessionWithoutARoomTakeTheWholeWidth() {
		AgendaGrid grid = grid(session("one", "09:00", "10:00", "a"), session("two", "09:00", "10:00", "b"),
				session("plenary", "10:00", "10:30", null));
		assertThat(area(grid, "plenary")).isEqualTo(new GridArea(13, 6, 1, 2));
		assertThat(placed(grid, "plenary").everywhere()).isTrue();
	}

	@Test
	void letsAKeynoteTakeTheWholeWidthUnlessSomethingElseGoesOn() {
		Session keynote = keynote(session("keynote", "08:00", "09:00", "a"));
		AgendaGrid grid = grid(keynote, session("one", "09:00", "10:00", "a"), session("two", "09:00", "10:00", "b"));
		assertThat(area(grid, "keynote")).isEqualTo(new GridArea(1, 12, 1, 2));
		assertThat(placed(grid, "keynote").everywhere()).isFalse();
		assertThat(area(grid(keynote, session("two", "08:30", "10:00", "b")), "keynote").columns()).isOne();
	}

	@Test
	void putsWhatGoesOnOutsideTheRoomsWhereItIsSeenFirst() {
		AgendaGrid grid = grid(session("one", "10:00", "11:00", "a"), session("posters", "09:00", "12:00", null));
		assertThat(grid.heads()).extracting(Head::room).containsExactly(null, english("Room A"));
		assertThat(area(grid, "posters")).isEqualTo(new GridArea(1, 36, 1, 1));
		assertThat(placed(grid, "posters").everywhere()).isFalse();
	}

	@Test
	void putsSessionsThatCollideSideBySideUnderTheirRoom() {
		AgendaGrid grid = grid(session("one", "09:00", "10:00", "a"), session("two", "09:30", "10:30", "a"),
				session("other", "09:00", "10:30", "b"));
		assertThat(grid.heads()).extracting((head) -> head.area().columns()).containsExactly(2, 1);
		assertThat(Stream.of("one", "two", "other").map((id) -> area(grid, id).column())).containsExactly(1, 2, 3);
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
		List<Room> rooms = rooms(12);
		List<Session> sessions = rooms.stream()
			.map((room) -> session("in-" + room.id(), "09:00", "10:00", room.id()))
			.toList();
		assertThat(grid(rooms, sessions).heads()).extracting(Head::room)
			.containsExactlyElementsOf(rooms.stream().map(Room::name).toList());
	}

	@Test
	void isAListWhereRoomsWouldBeTooMany() {
		List<Room> rooms = rooms(100);
		List<Session> sessions = rooms.stream()
			.map((room) -> session("in-" + room.id(), "09:00", "10:00", room.id()))
			.toList();
		assertThat(grid(rooms, sessions).parallel()).isFalse();
	}

	@Test
	void showsThePartsOfASessionWithinIt() {
		Session block = Fixtures.ofKind(SessionKind.SESSION, session("block", "09:00", "12:00", "a"));
		AgendaGrid grid = grid(block, Fixtures.partOf(block, session("part", "09:00", "10:00", null)));
		assertThat(grid.entries()).extracting((placed) -> placed.entry().id()).containsExactly("block");
		assertThat(placed(grid, "block").entry().parts()).extracting(AgendaEntry::id).containsExactly("part");
	}

	@Test
	void marksFullHours() {
		AgendaGrid grid = grid(session("one", "09:30", "11:00", "a"), session("two", "09:40", "11:40", "b"));
		assertThat(grid.hours()).extracting(Hour::label).containsExactly(10, 11);
		assertThat(grid.hours()).extracting((hour) -> hour.area().row()).containsExactly(7, 19);
		assertThat(grid.from()).isEqualTo("2026-04-15T09:30+02:00");
		assertThat(grid.to()).isEqualTo("2026-04-15T11:40+02:00");
	}

	@Test
	void beginsTheDayWithItsOwnSessionsWhateverGoesOnFromTheDayBefore() {
		Session talk = session("talk", "10:00", "11:00", "b");
		Session posters = session("posters", "09:00", "17:00", "a");
		Slot days = new Slot(slot(posters).start(), slot(posters).end().plus(1, ChronoUnit.DAYS));
		Slot next = new Slot(slot(talk).start().plus(1, ChronoUnit.DAYS), slot(talk).end().plus(1, ChronoUnit.DAYS));
		AgendaGrid grid = AgendaDays
			.of(Fixtures.schedule(Fixtures.at(days, posters), Fixtures.at(next, talk)), Fixtures.BERLIN, Locale.ENGLISH)
			.getLast()
			.grid();
		assertThat(area(grid, "talk")).isEqualTo(new GridArea(1, 12, 2, 1));
		assertThat(area(grid, "posters")).isEqualTo(new GridArea(1, 84, 1, 1));
	}

	@Test
	void isNoLongerForWhatEndsOnAnotherDay() {
		Session party = session("party", "18:00", "19:00", "a");
		Slot night = new Slot(slot(party).start(), slot(party).end().plus(1, ChronoUnit.DAYS));
		AgendaGrid grid = grid(Fixtures.at(night, party), session("dinner", "18:00", "20:00", "b"));
		assertThat(grid.whole().rows()).isEqualTo(24);
	}

	@Test
	void putsNoSessionOverAnotherHoweverShort() {
		Random random = new Random(7);
		List<Session> sessions = new ArrayList<>();
		for (int number = 0; number < 700; number++) {
			Slot slot = new Slot(at("09:00").plus(Duration.ofMinutes(random.nextInt(540))), at("20:00"));
			Slot shorter = new Slot(slot.start(), slot.start().plus(Duration.ofMinutes(1 + random.nextInt(50))));
			String room = (number % 9 == 0) ? null : "room-" + (1 + random.nextInt(26));
			sessions.add(Fixtures.at(shorter, session("s" + number, "09:00", "10:00", room)));
		}
		List<GridArea> areas = grid(rooms(26), sessions).entries().stream().map(PlacedEntry::area).toList();
		for (int i = 0; i < areas.size(); i++) {
			for (int j = i + 1; j < areas.size(); j++) {
				assertThat(overlap(areas.get(i), areas.get(j))).as("%s and %s", areas.get(i), areas.get(j)).isFalse();
			}
		}
	}

	@Test
	void namesNumbersByClassesThatAddUp() {
		assertThat(new GridArea(135, 20, 3, 1).css()).isEqualTo("row-100 row-30 row-5 span-20 column-3 width-1");
	}

	private static boolean overlap(GridArea one, GridArea other) {
		return one.row() < other.row() + other.rows() && other.row() < one.row() + one.rows()
				&& one.column() < other.column() + other.columns() && other.column() < one.column() + one.columns();
	}

	private static Session keynote(Session session) {
		return Fixtures.ofKind(SessionKind.KEYNOTE, session);
	}

	private static List<Room> rooms(int number) {
		return IntStream.rangeClosed(1, number)
			.mapToObj((each) -> Room.of("room-" + each, english("Room " + each)))
			.toList();
	}

	private static PlacedEntry placed(AgendaGrid grid, String id) {
		return grid.entries().stream().filter((placed) -> placed.entry().id().equals(id)).findFirst().orElseThrow();
	}

	private static GridArea area(AgendaGrid grid, String id) {
		return placed(grid, id).area();
	}

	private static AgendaGrid grid(List<Room> rooms, List<Session> sessions) {
		Timetable timetable = Timetable.of(Stream.concat(rooms.stream(), sessions.stream()).toList());
		return AgendaDays.of(Schedule.of(timetable, Fixtures.BERLIN), Fixtures.BERLIN, Locale.ENGLISH)
			.getFirst()
			.grid();
	}

	private static AgendaGrid grid(Session... sessions) {
		List<AgendaDay> days = AgendaDays.of(Fixtures.schedule(sessions), Fixtures.BERLIN, Locale.ENGLISH);
		return days.getFirst().grid();
	}

}
