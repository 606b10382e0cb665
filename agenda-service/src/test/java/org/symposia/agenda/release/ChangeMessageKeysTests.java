package org.symposia.agenda.release;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.schedule.Schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.BERLIN;
import static org.symposia.agenda.Fixtures.schedule;
import static org.symposia.agenda.Fixtures.session;

class ChangeMessageKeysTests {

	private static final Session BEFORE = session("opening", "09:00", "10:00", "a");

	@Test
	void tellsAnotherTimeInTheSameRoom() {
		ChangeMessageKeys.Message message = moved(session("opening", "11:00", "12:00", "a"));
		assertThat(message.key()).isEqualTo("session-moved");
		assertThat(message.arguments()).containsExactly("Title of opening", "Wednesday, 15 April 2026", "11:00",
				"12:00", "Room A");
	}

	@Test
	void tellsAnotherRoomAtTheSameTime() {
		ChangeMessageKeys.Message message = moved(session("opening", "09:00", "10:00", "b"));
		assertThat(message.key()).isEqualTo("session-to-room");
		assertThat(message.arguments()).containsExactly("Title of opening", "Room B");
	}

	@Test
	void tellsAnotherTimeAndThatThereIsNoRoom() {
		assertThat(moved(session("opening", "11:00", "12:00", null)).key()).isEqualTo("session-moved-without-room");
		assertThat(moved(session("opening", "09:00", "10:00", null)).key()).isEqualTo("session-without-room");
	}

	@Test
	void namesWhatIsRemovedAsItWasCalled() {
		Change removed = new Change("session-removed", "session/opening", "Title of opening", null);
		assertThat(keys(schedule(BEFORE), schedule()).of(removed))
			.isEqualTo(new ChangeMessageKeys.Message("session-removed", List.of("Title of opening")));
	}

	private static ChangeMessageKeys.Message moved(Session after) {
		return keys(schedule(BEFORE), schedule(after)).of(new Change("session-moved", "session/opening", "", ""));
	}

	private static ChangeMessageKeys keys(Schedule before, Schedule after) {
		return new ChangeMessageKeys(before, after, EventDates.in(BERLIN, Locale.ENGLISH), Locale.ENGLISH);
	}

}
