package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.timetable.Person.ScriptName;

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
		Timetable changed = timetable().with(new Room("a", Fixtures.english("Great Hall")));
		assertThat(changed.rooms()).extracting((room) -> room.name().authoritative())
			.containsExactly("Great Hall", "Room B");
	}

	@Test
	void keepsARoomThatASessionNeeds() {
		Session opening = session("opening", "09:00", "10:00", "a");
		Timetable timetable = timetable(opening);
		assertThat(timetable.without(timetable.room("a").orElseThrow())).isEqualTo(new Removal.InUse(List.of(opening)));
	}

	@Test
	void removesARoomThatNobodyNeeds() {
		Timetable timetable = timetable();
		assertThat(timetable.without(timetable.room("a").orElseThrow())).isInstanceOfSatisfying(Removal.Removed.class,
				(removed) -> assertThat(removed.timetable().rooms()).extracting(Room::id).containsExactly("b"));
	}

	@Test
	void namesAPersonInTheReadersScriptFirst() {
		assertThat(Fixtures.yamada().names(Locale.JAPANESE)).extracting(ScriptName::text)
			.containsExactly("山田 太郎", "Taro Yamada");
		assertThat(Fixtures.yamada().names(Locale.GERMAN)).extracting(ScriptName::text)
			.containsExactly("Taro Yamada", "山田 太郎");
	}

}
