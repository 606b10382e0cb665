package org.symposia.agenda.exchange;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

import org.symposia.agenda.exchange.imported.ImportFinding;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedItem;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.Participation;

/** Small files, and what is asked of their schedules again and again. */
final class ImportFixtures {

	static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	private ImportFixtures() {
	}

	static ImportedSchedule read(String file) {
		return read(file, ImportOptions.none());
	}

	static ImportedSchedule read(String file, ImportOptions options) {
		return read(file.getBytes(StandardCharsets.UTF_8), options);
	}

	static ImportedSchedule read(byte[] file, ImportOptions options) {
		return new ScheduleReader().read(file, options);
	}

	/** {@code schedule.xml} of one day in Berlin. */
	static String xml(String events) {
		return xml("<time_zone_name>Europe/Berlin</time_zone_name>", events);
	}

	static String xml(String head, String events) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<schedule><conference><title>Berlin Symposium</title><acronym>berlin</acronym>%s</conference>
				<day index="1" date="2026-04-15"><room name="Hall">%s</room></day></schedule>
				""".formatted(head, events);
	}

	/** {@code schedule.json} of one day in Berlin. */
	static String json(String events) {
		return """
				{"schedule": {"version": "1", "conference": {"title": "Berlin Symposium", "acronym": "berlin",
				"time_zone_name": "Europe/Berlin", "days": [{"index": 1, "date": "2026-04-15",
				"day_start": "2026-04-15T06:00:00+02:00", "rooms": {"Hall": [%s]}}]}}}
				""".formatted(events);
	}

	static List<String> codes(ImportedSchedule schedule) {
		return schedule.findings().stream().map(ImportFinding::code).toList();
	}

	static List<String> titles(ImportedSchedule schedule) {
		return schedule.items().stream().map((item) -> item.text().title().authoritative()).toList();
	}

	static List<String> rooms(ImportedSchedule schedule) {
		return schedule.rooms().stream().map((room) -> room.name().authoritative()).toList();
	}

	static List<String> tracks(ImportedSchedule schedule) {
		return schedule.tracks().stream().map((track) -> track.name().authoritative()).toList();
	}

	/** Persons of an item with their roles, such as {@code Erika Mustermann SPEAKER}. */
	static List<String> persons(ImportedSchedule schedule, ImportedItem item) {
		return item.participations().stream().map((each) -> nameOf(schedule, each) + " " + each.role()).toList();
	}

	private static String nameOf(ImportedSchedule schedule, Participation participation) {
		return schedule.persons()
			.stream()
			.filter((person) -> person.key().equals(participation.person()))
			.findFirst()
			.orElseThrow()
			.name();
	}

}
