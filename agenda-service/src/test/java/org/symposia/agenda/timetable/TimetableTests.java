package org.symposia.agenda.timetable;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
		Room room = timetable.room("a").orElseThrow();
		assertThat(timetable.sessionsUsing(room)).containsExactly(opening);
		assertThatIllegalArgumentException().isThrownBy(() -> timetable.without(room));
	}

	@Test
	void removesARoomThatNobodyNeeds() {
		Timetable timetable = timetable();
		assertThat(timetable.without(timetable.room("a").orElseThrow()).rooms()).extracting(Room::id)
			.containsExactly("b");
	}

}
