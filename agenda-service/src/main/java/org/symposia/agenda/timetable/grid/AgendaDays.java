package org.symposia.agenda.timetable.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.text.LocalizedText;

/**
 * A timetable as people read it: day by day, in the event's zone.
 */
public final class AgendaDays {

	private static final int COLOURS = 6;

	/** On how many days a session is told that goes on and on. */
	private static final int MOST_DAYS = 31;

	private final ZoneId zone;

	private final EventDates dates;

	private final Map<String, Room> rooms;

	private final List<String> roomOrder;

	private final Map<String, Track> tracks;

	private final List<String> colours;

	private final Map<String, Person> persons;

	private AgendaDays(Timetable timetable, ZoneId zone, Locale reader) {
		this.zone = zone;
		this.dates = EventDates.in(zone, reader);
		this.rooms = byId(timetable.rooms());
		this.roomOrder = timetable.rooms().stream().map(Room::id).toList();
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
	 * @return a day for each date on which a session starts, with those that go on from
	 * earlier days first
	 */
	public static List<AgendaDay> of(Timetable timetable, ZoneId zone, Locale reader) {
		return new AgendaDays(timetable, zone, reader).days(timetable.sessions());
	}

	/**
	 * One session as people read it.
	 * @param timetable the timetable it belongs to
	 * @param session the session
	 * @param zone the event's zone
	 * @param reader the reader's locale
	 * @return the session with the names of what it refers to
	 */
	public static AgendaEntry entry(Timetable timetable, Session session, ZoneId zone, Locale reader) {
		return new AgendaDays(timetable, zone, reader).entry(session, session.slot());
	}

	private List<AgendaDay> days(List<Session> byTime) {
		NavigableMap<LocalDate, List<AgendaEntry>> days = new TreeMap<>();
		byTime.forEach((session) -> days.computeIfAbsent(date(session.slot().start()), (_) -> new ArrayList<>()));
		byTime.forEach((session) -> days.subMap(date(session.slot().start()), true, lastDate(session.slot()), true)
			.entrySet()
			.stream()
			.limit(MOST_DAYS)
			.forEach((day) -> day.getValue().add(entry(session, from(day.getKey(), session.slot())))));
		return days.entrySet()
			.stream()
			.map((day) -> new AgendaDay(day.getKey(), this.dates.day(day.getKey()), day.getValue(), this.roomOrder))
			.toList();
	}

	private LocalDate date(Instant moment) {
		return LocalDate.ofInstant(moment, this.zone);
	}

	private LocalDate lastDate(Slot slot) {
		return date(slot.end().minusNanos(1));
	}

	private Slot from(LocalDate day, Slot slot) {
		return day.equals(date(slot.start())) ? slot : new Slot(day.atStartOfDay(this.zone).toInstant(), slot.end());
	}

	private AgendaEntry entry(Session session, Slot slot) {
		boolean starts = slot.equals(session.slot());
		return new AgendaEntry(session, slot, starts ? this.dates.time(slot.start()) : "",
				this.dates.end(slot.start(), slot.end()), label(session.room(), this.rooms),
				label(session.track(), this.tracks), colour(session.track()), people(session.chairs()),
				people(session.speakers()));
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
