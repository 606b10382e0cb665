package org.symposia.agenda.timetable.grid;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;

class CommonRoomTests {

	@Test
	void isTheRoomOfMostSessions() {
		AgendaDay day = day(session("one", "09:00", "10:00", "a"), session("two", "10:00", "11:00", "a"),
				session("photo", "11:00", "11:15", "b"));
		AgendaDay.CommonRoom common = day.commonRoom().orElseThrow();
		assertThat(common.id()).isEqualTo("a");
		assertThat(day.entries()).filteredOn((entry) -> !common.has(entry))
			.extracting(AgendaEntry::id)
			.containsExactly("photo");
	}

	@Test
	void ignoresWhereBreaksAre() {
		assertThat(day(session("one", "09:00", "10:00", "a"), pause("coffee", "10:00", "10:30", "b"),
				pause("lunch", "12:00", "13:00", "b"))
			.commonRoom()
			.map(AgendaDay.CommonRoom::id)).contains("a");
	}

	@Test
	void isNoneWhereSessionsTakeTurns() {
		assertThat(day(session("one", "09:00", "10:00", "a"), session("two", "10:00", "11:00", "b")).commonRoom())
			.isEqualTo(Optional.empty());
	}

	@Test
	void isNoneWhereMostSessionsHaveNoRoom() {
		assertThat(day(session("one", "09:00", "10:00", null), session("two", "10:00", "11:00", null),
				session("three", "11:00", "12:00", "a"))
			.commonRoom()).isEqualTo(Optional.empty());
	}

	private static Session pause(String id, String start, String end, String room) {
		return Fixtures.ofKind(SessionKind.BREAK, session(id, start, end, room));
	}

	private static AgendaDay day(Session... sessions) {
		return AgendaDays.of(Fixtures.schedule(sessions), Fixtures.BERLIN, Locale.ENGLISH).getFirst();
	}

}
