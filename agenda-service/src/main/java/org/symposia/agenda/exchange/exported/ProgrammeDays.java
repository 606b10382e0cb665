package org.symposia.agenda.exchange.exported;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The items by day and room, as the formats want them. */
final class ProgrammeDays {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx",
			Locale.ROOT);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private ProgrammeDays() {
	}

	/**
	 * A day.
	 *
	 * @param index from 1, the first day of the event
	 * @param rooms items by the name of their first room; without a room, by an empty
	 * name
	 */
	record Day(int index, LocalDate date, String start, String end, Map<String, List<ExportedItem>> rooms) {

	}

	/** Every day of the event, and days outside on which there are items. */
	static List<Day> of(ExportedSchedule schedule) {
		Map<LocalDate, List<ExportedItem>> byDate = new TreeMap<>();
		schedule.start()
			.datesUntil(schedule.end().plusDays(1))
			.limit(400)
			.forEach((date) -> byDate.put(date, new ArrayList<>()));
		for (ExportedItem item : schedule.items()) {
			LocalDate date = item.start().withZoneSameInstant(schedule.zone()).toLocalDate();
			byDate.computeIfAbsent(date, (any) -> new ArrayList<>()).add(item);
		}
		List<Day> days = new ArrayList<>();
		byDate.forEach((date, items) -> days.add(day(days.size() + 1, date, items, schedule)));
		return days;
	}

	private static Day day(int index, LocalDate date, List<ExportedItem> items, ExportedSchedule schedule) {
		Map<String, List<ExportedItem>> rooms = new LinkedHashMap<>();
		schedule.rooms().forEach((room) -> rooms.put(room.name(), new ArrayList<>()));
		items.forEach((item) -> rooms.computeIfAbsent(roomOf(item), (any) -> new ArrayList<>()).add(item));
		ZonedDateTime start = date.atStartOfDay(schedule.zone());
		return new Day(index, date, MOMENT.format(start), MOMENT.format(date.plusDays(1).atStartOfDay(schedule.zone())),
				rooms);
	}

	static String roomOf(ExportedItem item) {
		return item.rooms().isEmpty() ? "" : item.rooms().getFirst();
	}

	static String moment(ExportedItem item, ZoneId zone) {
		return MOMENT.format(item.start().withZoneSameInstant(zone));
	}

	static String time(ExportedItem item, ZoneId zone) {
		return TIME.format(item.start().withZoneSameInstant(zone));
	}

	/** Hours and minutes, also above a day. */
	static String duration(Duration duration) {
		return "%02d:%02d".formatted(Math.min(99, duration.toHours()), duration.toMinutesPart());
	}

}
