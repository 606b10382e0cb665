package org.symposia.agenda.timetable.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.agenda.AgendaClient;
import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.Events;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.Participation;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.edit.Drafts;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;
import static org.symposia.agenda.Fixtures.english;

/** A congress of 2,000 sessions is edited, released and read like any other event. */
@SymposiaTest
class LargeAgendaTests {

	private static final int ROOMS = 40;

	@Autowired
	private AgendaClient organizer;

	@Autowired
	private AgendaClient visitor;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Events events;

	@Test
	void isEditedReleasedAndRead() {
		String event = this.organizer.anEvent();
		this.drafts.edit(this.events.find(event).orElseThrow(), Fixtures.ORGANIZER,
				(draft) -> draft.with(congress(2_000)));
		Map<String, Object> fields = sessionFields("clash", "09:00", "09:10");
		fields.put("room", "r0");
		assertThat(expect(200, this.organizer.put(draft(event) + "/sessions/clash", fields)))
			.contains("\"rule\":\"room-overlap\"", "\"s0\"");
		assertThat(expect(200, this.organizer.page("/agenda/desk/" + event))).contains("s1999");
		expect(200, this.organizer.page("/agenda/desk/" + event + "/sessions/s7"));
		expect(200, this.organizer.page("/agenda/desk/" + event + "/release"));
		this.organizer.releaseWithConflicts(event);
		assertThat(expect(200, this.visitor.page("/agenda/" + event))).contains("s1999");
		expect(200, this.visitor.page("/agenda/" + event + "/schedule.ics"));
	}

	private static List<TimetableItem> congress(int sessions) {
		List<TimetableItem> all = new ArrayList<>();
		IntStream.range(0, ROOMS).forEach((number) -> all.add(Room.of("r" + number, english("Room"))));
		IntStream.range(0, 500).forEach((number) -> all.add(Person.of("p" + number, "Person " + number)));
		for (int number = 0; number < sessions; number++) {
			Duration since = Duration.ofMinutes(10L * (number / ROOMS));
			Slot slot = new Slot(Fixtures.at("09:00").plus(since), Fixtures.at("09:10").plus(since));
			all.add(new Session("s" + number, english("Session " + number), SessionKind.TALK,
					LocalSlot.of(slot, Fixtures.BERLIN), List.of("r" + number % ROOMS), null, null,
					Participation.of(List.of("p" + number % 500), List.of()), null, List.of()));
		}
		return all;
	}

}
