package org.symposia.agenda.calendar;

import org.symposia.agenda.timetable.LocalSlot;
import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.ItemContent;
import org.jspecify.annotations.Nullable;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.test.util.ReflectionTestUtils;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.Event;
import org.symposia.agenda.release.PublishedAgenda;
import org.symposia.agenda.release.Release;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.text.LocalizedText;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.Fixtures.session;

class AgendaCalendarTests {

	private static final String SPLIT = "split";

	private static final ItemContents CONTENTS = new ItemContents() {
		@Override
		public ItemContent.OfSession session(@Nullable String id) {
			return SPLIT.equals(id)
					? new ItemContent.OfSession(null, null,
							Fixtures.english("One\rATTENDEE:mailto:somebody@example.org"), List.of())
					: ItemContent.OfSession.NONE;
		}

		@Override
		public ItemContent.OfPerson person(@Nullable String id) {
			return ItemContent.OfPerson.NONE;
		}
	};

	private static final Instant LATER = Fixtures.NOW.plusSeconds(3600);

	private static final String TITLE = "新興感染症のウイルス性出血熱および重症熱性血小板減少症候群; 𠮷田先生, 講演";

	@Test
	void isReadBackAsItWasReleased() throws Exception {
		VEvent entry = parsed(session("opening", "09:00", "10:00", "a", "yamada")).getComponents(Component.VEVENT)
			.stream()
			.map(VEvent.class::cast)
			.findFirst()
			.orElseThrow();
		assertThat(entry.getUid().orElseThrow().getValue()).isEqualTo("opening.berlin-2026@events.example.org");
		assertThat(entry.getSequence().getSequenceNo()).isEqualTo(8);
		assertThat(Instant.from(entry.getDateTimeStart().getDate())).isEqualTo(Fixtures.at("09:00"));
		assertThat(entry.getLocation().getValue()).isEqualTo("Room A, Berlin");
		assertThat(entry.getUrl().getValue())
			.isEqualTo("https://events.example.org/agenda/berlin-2026/sessions/opening");
	}

	@Test
	void keepsJapaneseTitlesWholeThoughItFoldsLines() throws Exception {
		Session session = new Session("talk", LocalizedText.of("ja", TITLE), SessionKind.TALK,
				LocalSlot.of(Fixtures.slot("09:00", "10:00"), Fixtures.BERLIN), List.of(), null, null, List.of(), null,
				List.of());
		String written = written(session);
		assertThat(written.lines()).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		VEvent entry = (VEvent) parsed(session).getComponents(Component.VEVENT).getFirst();
		assertThat(entry.getSummary().getValue()).isEqualTo(TITLE);
	}

	@Test
	void isCalledAsTheEvent() {
		assertThat(written(session("opening", "09:00", "10:00", "a"))).contains("NAME:Symposium\r\n",
				"X-WR-CALNAME:Symposium\r\n");
	}

	@Test
	void saysWhichOffsetHoldsOnTheDay() {
		assertThat(written(session("opening", "09:00", "10:00", "a"))).contains("BEGIN:VTIMEZONE", "TZID:Europe/Berlin",
				"BEGIN:DAYLIGHT", "DTSTART:20260329T020000", "TZOFFSETTO:+0200");
	}

	@Test
	void takesALineBreakOfOldForNoLineOfItsOwn() throws Exception {
		Session session = session("talk", "09:00", "10:00", null).withContent(SPLIT);
		assertThat(written(session).split("[\r\n]+")).noneMatch((line) -> line.startsWith("ATTENDEE"));
		assertThat(((VEvent) parsed(session).getComponents(Component.VEVENT).getFirst()).getDescription().getValue())
			.startsWith("One");
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-25T00:30:00Z, 2026-10-25T01:30:00Z", "2026-10-25T01:30:00Z, 2026-10-25T02:30:00Z",
			"2026-10-24T22:00:00Z, 2026-10-25T01:15:00Z", "2026-03-29T00:30:00Z, 2026-03-29T01:30:00Z" })
	void tellsTheTwoHoursOfTheSameNameApart(Instant start, Instant end) throws Exception {
		Session session = Fixtures.at(new Slot(start, end), session("night", "09:00", "10:00", null));
		VEvent entry = (VEvent) parsed(session).getComponents(Component.VEVENT).getFirst();
		assertThat(Instant.from(entry.getDateTimeStart().getDate())).isEqualTo(start);
		assertThat(Instant.from(entry.getDateTimeEnd().getDate())).isEqualTo(end);
	}

	@Test
	void saysWhenWhatIsAnnouncedChanged() throws Exception {
		VEvent entry = (VEvent) parsed(session("opening", "09:00", "10:00", "a")).getComponents(Component.VEVENT)
			.getFirst();
		assertThat(entry.getLastModified().getDate()).isEqualTo(LATER);
		assertThat(entry.getDateTimeStamp().getDate()).isEqualTo(LATER);
	}

	private static Event releasedAgain(Instant revised) {
		Event event = Fixtures.anAnnouncedEvent();
		ReflectionTestUtils.setField(event, "version", 7);
		event.release(2, 1, Fixtures.ORGANIZER, revised);
		return event;
	}

	private static Calendar parsed(Session... sessions) throws Exception {
		return parsed(releasedAgain(LATER), sessions);
	}

	private static Calendar parsed(Event event, Session... sessions) throws Exception {
		return new CalendarBuilder().build(new StringReader(written(event, sessions)));
	}

	private static String written(Session... sessions) {
		return written(releasedAgain(LATER), sessions);
	}

	private static String written(Event event, Session... sessions) {
		Schedule schedule = Fixtures.schedule(sessions);
		Release release = new Release("berlin-2026/2", "berlin-2026", 2, null, schedule, List.of(), 7, Fixtures.NOW,
				null, List.of());
		return new AgendaCalendar(new PublishedAgenda(event, release), CONTENTS, Locale.ENGLISH,
				new PublicUrl(URI.create("https://events.example.org")))
			.of(schedule.sessions(), List.of());
	}

}
