package org.symposia.agenda.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.EventDates;
import org.symposia.starter.text.LocalizedText;

/**
 * A timetable as people read it: day by day, in the event's zone.
 */
public final class AgendaDays {

	private static final int COLOURS = 6;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final ZoneId zone;

	private final Map<String, Room> rooms;

	private final Map<String, Track> tracks;

	private final List<String> colours;

	private final Map<String, Person> persons;

	private AgendaDays(Timetable timetable, ZoneId zone) {
		this.zone = zone;
		this.rooms = byId(timetable.rooms());
		this.tracks = byId(timetable.tracks());
		this.colours = timetable.tracks().stream().map(Track::id).toList();
		this.persons = byId(timetable.persons());
	}

	private static <T extends TimetableItem> Map<String, T> byId(List<T> items) {
		return items.stream().collect(Collectors.toMap(TimetableItem::id, Function.identity()));
	}

	/**
	 * The days of a timetable.
	 * @param timetable the timetable
	 * @param zone the event's zone
	 * @param reader the reader's locale
	 * @return a day for each date on which a session starts
	 */
	public static List<AgendaDay> of(Timetable timetable, ZoneId zone, Locale reader) {
		AgendaDays days = new AgendaDays(timetable, zone);
		Map<LocalDate, List<Session>> byDate = timetable.sessions()
			.stream()
			.collect(Collectors.groupingBy((session) -> LocalDate.ofInstant(session.slot().start(), zone), TreeMap::new,
					Collectors.toList()));
		EventDates dates = EventDates.in(zone, reader);
		return byDate.entrySet()
			.stream()
			.map((day) -> new AgendaDay(day.getKey(), dates.day(day.getKey()),
					day.getValue().stream().map(days::entry).toList()))
			.toList();
	}

	/**
	 * One session as people read it.
	 * @param timetable the timetable it belongs to
	 * @param session the session
	 * @param zone the event's zone
	 * @return the session with the names of what it refers to
	 */
	public static AgendaEntry entry(Timetable timetable, Session session, ZoneId zone) {
		return new AgendaDays(timetable, zone).entry(session);
	}

	private AgendaEntry entry(Session session) {
		return new AgendaEntry(session, time(session.slot().start()), time(session.slot().end()),
				label(session.room(), this.rooms), label(session.track(), this.tracks), colour(session.track()),
				people(session.chairs()), people(session.speakers()));
	}

	private String time(Instant moment) {
		return TIME.format(moment.atZone(this.zone));
	}

	private int colour(@Nullable String track) {
		int index = (track != null) ? this.colours.indexOf(track) : -1;
		return (index >= 0) ? index % COLOURS + 1 : 0;
	}

	private List<Person> people(List<String> ids) {
		return ids.stream().map(this.persons::get).flatMap(Stream::ofNullable).toList();
	}

	private static @Nullable LocalizedText label(@Nullable String id, Map<String, ? extends TimetableItem> items) {
		TimetableItem item = (id != null) ? items.get(id) : null;
		return (item != null) ? item.label() : null;
	}

}
