package org.symposia.agenda.timetable;

import java.time.Duration;
import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;
import static org.symposia.agenda.Fixtures.timetable;

class TimetableTests {

	@Test
	void sortsSessionsByTime() {
		assertThat(
				timetable(session("late", "11:00", "12:00", "a"), session("early", "09:00", "10:00", "a")).sessions())
			.extracting(Session::id)
			.containsExactly("early", "late");
	}

	@Test
	void putsAnItemInThePlaceOfTheOneWithItsId() {
		Timetable changed = timetable().with(Room.of("a", Fixtures.english("Great Hall")));
		assertThat(changed.rooms()).extracting((room) -> room.name().authoritative())
			.containsExactly("Great Hall", "Room B");
	}

	@Test
	void tellsWhichSessionsNeedARoom() {
		Session opening = session("opening", "09:00", "10:00", "a");
		Timetable timetable = timetable(opening);
		Room room = timetable.room("a").orElseThrow();
		assertThat(timetable.sessionsUsing(room)).containsExactly(opening);
	}

	@Test
	void findsSessionsNearAnotherByRoomAndPersonOnItsDaysOnly() {
		Session talk = session("talk", "09:00", "10:00", "a", "yamada");
		Session nextDay = Fixtures.at(Fixtures.slotOn("2026-04-18", "09:00", "10:00"),
				session("later", "09:00", "10:00", "a", "yamada"));
		Timetable timetable = timetable(talk, session("other", "15:00", "16:00", "a"), nextDay,
				session("elsewhere", "09:00", "10:00", "b", "yamada"));
		assertThat(timetable.near(talk, timetable.room("a").orElseThrow())).extracting(Session::id)
			.containsExactly("other");
		assertThat(timetable.near(talk, timetable.person("yamada").orElseThrow())).extracting(Session::id)
			.containsExactly("elsewhere");
	}

	@Test
	void findsASessionOfManyDaysOnEachOfThem() {
		Session exhibition = Fixtures.at(
				new Slot(Fixtures.at("09:00").minus(Duration.ofDays(90)), Fixtures.at("18:00")),
				session("exhibition", "09:00", "18:00", "a"));
		Session talk = session("talk", "09:00", "10:00", "a");
		Timetable timetable = timetable(exhibition, talk);
		Room room = timetable.room("a").orElseThrow();
		assertThat(timetable.near(talk, room)).containsExactly(exhibition);
		assertThat(timetable.near(exhibition, room)).containsExactly(talk);
		assertThat(timetable.without(exhibition).near(talk, room)).isEmpty();
	}

	@Test
	void knowsThePartsOfASessionByTime() {
		Session block = Fixtures.ofKind(SessionKind.SESSION, session("block", "09:00", "12:00", "a"));
		Session second = Fixtures.partOf(block, session("second", "10:00", "11:00", null));
		Session first = Fixtures.partOf(block, session("first", "09:00", "10:00", null));
		Timetable timetable = timetable(block, second, first);
		assertThat(timetable.parts("block")).containsExactly(first, second);
		assertThat(timetable.without(first).parts("block")).containsExactly(second);
	}

	@Test
	void isNotStorableWhenItsTextsAreTooLong() {
		Timetable timetable = timetable(session("talk", "09:00", "10:00", "a"));
		Room wordy = Room.of("wordy", Fixtures.english("長".repeat(Timetable.MOST_BYTES / 3)));
		assertThat(timetable.isStorable()).isTrue();
		assertThat(timetable.with(wordy).isStorable()).isFalse();
		assertThat(timetable.with(wordy).without(wordy).isStorable()).isTrue();
	}

	@Test
	void removesARoomThatNobodyNeeds() {
		Timetable timetable = timetable();
		assertThat(timetable.without(timetable.room("a").orElseThrow()).rooms()).extracting(Room::id)
			.containsExactly("b");
	}

}
