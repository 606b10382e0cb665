package org.symposia.agenda.calendar;

import org.symposia.agenda.timetable.LocalSlot;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.symposia.agenda.Fixtures;
import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.release.PublishedAgenda;
import org.symposia.agenda.release.Release;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.starter.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calendar files of every time zone say what the page says, in any program that reads
 * them.
 */
class CalendarZonesTests {

	private static final int FORTNIGHTS = 52;

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

	private static final Pattern START = Pattern.compile(
			"BEGIN:VEVENT(?:(?!END:VEVENT)[\\s\\S])*?UID:s(\\d+)\\.(?:(?!END:VEVENT)[\\s\\S])*?DTSTART(?:;TZID=([^:]+))?:(\\d{8}T\\d{6})(Z?)");

	private static final Pattern OBSERVANCE = Pattern
		.compile("DTSTART:(\\d{8}T\\d{6})\\R" + "(?:TZNAME:.*\\R)?TZOFFSETFROM:.*\\RTZOFFSETTO:([+-]\\d{4,6})");

	@Test
	void nameTheTimeOfThePage() {
		List<Slot> slots = IntStream.range(0, FORTNIGHTS)
			.mapToObj((number) -> Instant.parse("2026-01-07T07:00:00Z").plus(Duration.ofDays(14L * number)))
			.map((start) -> new Slot(start, start.plus(Duration.ofHours(1))))
			.toList();
		List<String> wrong = new ArrayList<>();
		for (String zone : zones()) {
			String calendar = calendar(ZoneId.of(zone), slots);
			Map<Integer, Instant> read = starts(calendar);
			assertThat(read).as(zone).hasSize(FORTNIGHTS);
			EventDates page = EventDates.in(ZoneId.of(zone), Locale.ENGLISH);
			read.forEach((number, start) -> {
				Instant expected = slots.get(number).start();
				if (!start.equals(expected) || !page.time(start).equals(page.time(expected))) {
					wrong.add(zone + ": " + expected + " is read as " + start);
				}
			});
		}
		assertThat(wrong).isEmpty();
	}

	/** Those of the JDK; the library adds some of its own. */
	private static List<String> zones() {
		return ZoneId.getAvailableZoneIds().stream().filter((id) -> !id.startsWith("ical4j")).sorted().toList();
	}

	private static String calendar(ZoneId zone, List<Slot> slots) {
		Session[] sessions = IntStream.range(0, slots.size())
			.mapToObj((number) -> Fixtures.session("s" + number, "09:00", "10:00", null)
				.at(LocalSlot.of(slots.get(number), zone)))
			.toArray(Session[]::new);
		Schedule schedule = Schedule.of(Fixtures.timetable(sessions), zone);
		Release release = new Release("berlin-2026/1", "berlin-2026", 1, null, schedule, List.of(), 7, Fixtures.NOW,
				zone, List.of());
		return new AgendaCalendar(new PublishedAgenda(Fixtures.anAnnouncedEvent(), release), Fixtures.noContents(),
				Locale.ENGLISH, new PublicUrl(URI.create("https://events.example.org")))
			.of(schedule.sessions(), List.of())
			.replace("\r\n ", "");
	}

	/** Reads starts by the text of the file alone, as RFC 5545 says. */
	private static Map<Integer, Instant> starts(String calendar) {
		Map<Integer, Instant> starts = new TreeMap<>();
		START.matcher(calendar).results().forEach((found) -> {
			LocalDateTime local = LocalDateTime.parse(found.group(3), LOCAL);
			ZoneOffset offset = found.group(4).isEmpty() ? offset(calendar, local) : ZoneOffset.UTC;
			starts.put(Integer.valueOf(found.group(1)), local.toInstant(offset));
		});
		return starts;
	}

	private static ZoneOffset offset(String calendar, LocalDateTime local) {
		MatchResult latest = OBSERVANCE.matcher(calendar)
			.results()
			.filter((each) -> !LocalDateTime.parse(each.group(1), LOCAL).isAfter(local))
			.max((one, other) -> one.group(1).compareTo(other.group(1)))
			.orElseThrow();
		return ZoneOffset.of(latest.group(2));
	}

}
