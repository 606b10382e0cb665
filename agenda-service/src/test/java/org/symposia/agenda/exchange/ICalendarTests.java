package org.symposia.agenda.exchange;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ItemKind;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.symposia.agenda.exchange.ImportFixtures.codes;
import static org.symposia.agenda.exchange.ImportFixtures.persons;
import static org.symposia.agenda.exchange.ImportFixtures.read;

class ICalendarTests {

	@Test
	void readsEverythingOfAnEvent() {
		ImportedSchedule schedule = read(calendar(
				"""
						UID:7@example.org
						DTSTART;TZID=Europe/Berlin:20260415T093000
						DTEND;TZID=Europe/Berlin:20260415T104500
						SUMMARY:Sepsis\\, shock
						 \sand more
						DESCRIPTION:Speakers: Erika Mustermann\\, Max Mustermann\\nChair: Taro Yamada (山田 太郎)\\nFirst.\\n\\nSecond.
						LOCATION:Hall
						CATEGORIES:Poster session,Sepsis
						URL:https://example.org/talk/7
						ATTACH;FMTTYPE=application/pdf:https://example.org/slides.pdf
						"""));
		ImportedItem item = schedule.items().getFirst();
		assertThat(schedule.format()).isEqualTo(ScheduleFormat.ICS);
		assertThat(schedule.head().title().authoritative()).isEqualTo("Berlin Symposium");
		assertThat(item.text().title().authoritative()).isEqualTo("Sepsis, shock and more");
		assertThat(item.text().abstractText().authoritative()).isEqualTo("First.\n\nSecond.");
		assertThat(persons(schedule, item)).containsExactly("Erika Mustermann SPEAKER", "Max Mustermann SPEAKER",
				"Taro Yamada CHAIR");
		assertThat(item.placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 30));
		assertThat(item.placement().duration()).isEqualTo(Duration.ofMinutes(75));
		assertThat(item.kind()).isEqualTo(ItemKind.POSTER);
		assertThat(item.details().keywords()).containsExactly("Poster session", "Sepsis");
		assertThat(item.details().attachments()).hasSize(1);
		assertThat(item.identity().key()).isEqualTo("guid:7@example.org");
		assertThat(schedule.findings()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "DTSTART:20260415T073000Z, 2026-04-15T09:30", "DTSTART:20260415T093000, 2026-04-15T09:30",
			"DTSTART;TZID=Asia/Tokyo:20260415T163000, 2026-04-15T09:30",
			"DTSTART;TZID=Tokyo Standard Time:20260415T163000, 2026-04-15T09:30",
			"DTSTART;TZID=/example.org/20260101/Asia/Tokyo:20260415T163000, 2026-04-15T09:30",
			"DTSTART;TZID=Europe/Berlin;VALUE=DATE-TIME:20260415T0930, 2026-04-15T09:30",
			"DTSTART;VALUE=DATE:20260415, 2026-04-15T00:00", "DTSTART:2026-04-15T09:30:00+02:00, 2026-04-15T09:30" })
	void readsTimesInTheZoneOfTheCalendar(String start, LocalDateTime expected) {
		ImportedSchedule schedule = read(calendar(start + "\nDURATION:PT1H\nSUMMARY:A"));
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(expected);
	}

	@Test
	void takesTheZoneOfMostEventsWhereTheCalendarNamesNone() {
		String event = "BEGIN:VEVENT\nDTSTART;TZID=%s:20260415T090000\nDURATION:PT1H\nSUMMARY:A\nEND:VEVENT\n";
		ImportedSchedule schedule = read("BEGIN:VCALENDAR\n" + event.formatted("Asia/Tokyo")
				+ event.formatted("Europe/Berlin").repeat(2) + "END:VCALENDAR");
		assertThat(schedule.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
		assertThat(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260415T090000Z\nEND:VEVENT\nEND:VCALENDAR").zone())
			.isNull();
	}

	@Test
	void reportsZonesThatDoNotExist() {
		ImportedSchedule schedule = read(calendar("DTSTART;TZID=Narnia:20260415T093000\nDURATION:PT1H\nSUMMARY:A"));
		assertThat(codes(schedule)).contains("zone-unknown");
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 30));
	}

	@Test
	void keepsDaysWithoutTimesAndEventsWithoutDays() {
		ImportedSchedule schedule = read(
				calendar("DTSTART;VALUE=DATE:20260415\nSUMMARY:Fair\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Later"));
		assertThat(schedule.items().getFirst().placement().duration()).isEqualTo(Duration.ofDays(1));
		assertThat(schedule.items().getLast().placement().start()).isNull();
		assertThat(codes(schedule)).contains("all-day", "unplaced");
	}

	@Test
	void repeatsEventsAndReplacesMovedOnes() {
		ImportedSchedule schedule = read(calendar("""
				UID:daily
				DTSTART;TZID=Europe/Berlin:20260415T090000
				DURATION:PT1H
				RRULE:FREQ=DAILY;COUNT=4
				EXDATE;TZID=Europe/Berlin:20260417T090000
				SUMMARY:Opening hours
				END:VEVENT
				BEGIN:VEVENT
				UID:daily
				RECURRENCE-ID;TZID=Europe/Berlin:20260416T090000
				DTSTART;TZID=Europe/Berlin:20260416T110000
				DURATION:PT1H
				SUMMARY:Opening hours"""));
		assertThat(schedule.items()).extracting((item) -> item.placement().start())
			.containsExactly(LocalDateTime.of(2026, 4, 15, 9, 0), LocalDateTime.of(2026, 4, 18, 9, 0),
					LocalDateTime.of(2026, 4, 16, 11, 0));
		assertThat(schedule.items()).extracting((item) -> item.identity().key()).doesNotHaveDuplicates();
		assertThat(codes(schedule)).doesNotContain("id-repeated");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FREQ=DAILY", "FREQ=SECONDLY", "FREQ=SECONDLY;COUNT=2000000000",
			"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYSECOND=61", "FREQ=", "nonsense" })
	void repeatsNothingWithoutEnd(String rule) {
		ImportedSchedule schedule = read(calendar("DTSTART:20260415T090000\nDURATION:PT1H\nSUMMARY:A\nRRULE:" + rule));
		assertThat(schedule.items()).hasSizeBetween(1, 100);
	}

	@Test
	void keepsEventsOfOneUid() {
		ImportedSchedule schedule = read(calendar(
				"UID:1\nDTSTART:20260415T090000\nSUMMARY:A\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nDTSTART:20260415T100000\nSUMMARY:B"));
		assertThat(schedule.items()).extracting((item) -> item.identity().key()).containsExactly("guid:1", "guid:1#2");
		assertThat(codes(schedule)).contains("id-repeated");
	}

	@Test
	void readsAttendeesButNoRooms() {
		ImportedSchedule schedule = read(calendar("""
				DTSTART:20260415T090000
				SUMMARY:A
				ATTENDEE;CN="Mustermann; Erika";ROLE=CHAIR:mailto:erika@example.org
				ATTENDEE;CN=Max Mustermann:invalid:nomail
				ATTENDEE;CN=Hall;CUTYPE=ROOM:mailto:hall@example.org"""));
		assertThat(persons(schedule, schedule.items().getFirst())).containsExactly("Mustermann; Erika CHAIR",
				"Max Mustermann SPEAKER");
		assertThat(schedule.persons().getFirst().email()).isEqualTo("erika@example.org");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Speaker: A/Prof Vanessa Teague | A/Prof Vanessa Teague SPEAKER",
					"Speaker: Erika Mustermann, PhD | Erika Mustermann, PhD SPEAKER", "Speaker: Cher | Cher SPEAKER",
					"座長：山田 太郎 | 山田 太郎 CHAIR", "Moderation: Erika Mustermann | Erika Mustermann MODERATOR" })
	void readsNamesCarefully(String line, String expected) {
		ImportedSchedule schedule = read(
				calendar("DTSTART:20260415T090000\nSUMMARY:A\nDESCRIPTION:" + line.replace(",", "\\,") + "\\nMore"));
		assertThat(persons(schedule, schedule.items().getFirst())).containsExactly(expected);
		assertThat(schedule.items().getFirst().text().abstractText().authoritative()).isEqualTo("More");
	}

	@Test
	void takesNoSentenceForANamedSpeaker() {
		ImportedSchedule schedule = read(
				calendar("DTSTART:20260415T090000\nSUMMARY:A\nDESCRIPTION:Our speaker: you will see"));
		assertThat(schedule.persons()).isEmpty();
	}

	@Test
	void tellsBreaksAndKeynotesByTheirTitles() {
		ImportedSchedule schedule = read(
				calendar("DTSTART:20260415T090000\nSUMMARY:Main Conference: morning tea\nEND:VEVENT\n"
						+ "BEGIN:VEVENT\nDTSTART:20260415T100000\nSUMMARY:Keynote: Sepsis\nDESCRIPTION:Speaker: Erika Mustermann\\nx\nEND:VEVENT\n"
						+ "BEGIN:VEVENT\nDTSTART:20260415T100000\nSUMMARY:Coffee break"));
		assertThat(schedule.items()).extracting(ImportedItem::kind)
			.containsExactly(ItemKind.BREAK, ItemKind.KEYNOTE, ItemKind.BREAK);
	}

	@Test
	void skipsAlarmsAndLinesThatAreNone() {
		ImportedSchedule schedule = read(calendar(
				"DTSTART:20260415T090000\nSUMMARY:A\nnonsense\nBEGIN:VALARM\nSUMMARY:Alarm\nDESCRIPTION:x\nEND:VALARM"));
		assertThat(ImportFixtures.titles(schedule)).containsExactly("A");
		assertThat(codes(schedule)).contains("calendar-line");
	}

	@Test
	void readsAHundredThousandEventsAsTooMany() {
		String events = "BEGIN:VEVENT\nSUMMARY:A\nEND:VEVENT\n".repeat(100_000);
		assertThatExceptionOfType(UnreadableScheduleException.class)
			.isThrownBy(() -> read("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR"))
			.extracting((failure) -> failure.finding().code())
			.isEqualTo("too-many");
	}

	@Test
	void prefersTheZoneOfTheSender() {
		ImportedSchedule schedule = read(calendar("DTSTART:20260415T000000Z\nDURATION:PT1H\nSUMMARY:A"),
				ImportOptions.none().in(ZoneId.of("Asia/Tokyo")));
		assertThat(schedule.items().getFirst().placement().start()).isEqualTo(LocalDateTime.of(2026, 4, 15, 9, 0));
	}

	private static String calendar(String event) {
		return """
				BEGIN:VCALENDAR
				VERSION:2.0
				PRODID:-//Example//EN
				X-WR-CALNAME:Berlin Symposium
				X-WR-TIMEZONE:Europe/Berlin
				BEGIN:VEVENT
				%s
				END:VEVENT
				END:VCALENDAR
				""".formatted(event.strip()).replace("\n", "\r\n");
	}

}
