package org.symposia.agenda.timetable.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.EventDates;
import org.symposia.agenda.timetable.ParticipantRole;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.PublicTrack;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.text.LocalizedText;

/** Arranges a schedule by day in the event's zone. */
public final class AgendaDays {

	private static final int COLOURS = 6;

	/** On how many days a long session is shown. */
	private static final int MOST_DAYS = 31;

	private final ZoneId zone;

	private final EventDates dates;

	private final Map<String, PublicRoom> rooms;

	private final List<String> roomOrder;

	private final Map<String, PublicTrack> tracks;

	private final List<String> colours;

	private final Map<String, PublicPerson> persons;

	private final Map<String, PublicSession> sessions;

	private final Map<String, List<PublicSession>> parts;

	private AgendaDays(Schedule schedule, ZoneId zone, Locale reader) {
		this.zone = zone;
		this.dates = EventDates.in(zone, reader);
		this.rooms = byId(schedule.rooms());
		this.roomOrder = schedule.rooms().stream().map(PublicRoom::id).toList();
		this.tracks = byId(schedule.tracks());
		this.colours = schedule.tracks().stream().map(PublicTrack::id).toList();
		this.persons = byId(schedule.persons());
		this.sessions = byId(schedule.sessions());
		this.parts = schedule.sessions()
			.stream()
			.filter(this::isPart)
			.collect(Collectors.groupingBy((part) -> Objects.requireNonNull(part.parent())));
	}

	private static <T extends ScheduleItem> Map<String, T> byId(List<T> items) {
		return items.stream().collect(Collectors.toMap(ScheduleItem::id, Function.identity()));
	}

	/**
	 * The days on which a session starts; sessions that continue from earlier days come
	 * first. Parts of a session are shown within it.
	 */
	public static List<AgendaDay> of(Schedule schedule, ZoneId zone, Locale reader) {
		AgendaDays days = new AgendaDays(schedule, zone, reader);
		return days.days(schedule.sessions().stream().filter((session) -> !days.isPart(session)).toList());
	}

	public static AgendaEntry entry(Schedule schedule, PublicSession session, ZoneId zone, Locale reader) {
		return new AgendaDays(schedule, zone, reader).entry(session, session.slot());
	}

	/** Sessions of a schedule, each at its whole time. */
	public static List<AgendaEntry> entries(Schedule schedule, List<PublicSession> sessions, ZoneId zone,
			Locale reader) {
		AgendaDays days = new AgendaDays(schedule, zone, reader);
		return sessions.stream().map((session) -> days.entry(session, session.slot())).toList();
	}

	private List<AgendaDay> days(List<PublicSession> byTime) {
		NavigableMap<LocalDate, List<AgendaEntry>> days = new TreeMap<>();
		byTime.forEach((session) -> days.computeIfAbsent(date(session.slot().start()), (_) -> new ArrayList<>()));
		byTime.forEach((session) -> days.subMap(date(session.slot().start()), true, lastDate(session.slot()), true)
			.entrySet()
			.stream()
			.limit(MOST_DAYS)
			.forEach((day) -> day.getValue().add(entry(session, from(day.getKey(), session.slot())))));
		return days.entrySet()
			.stream()
			.map((day) -> new AgendaDay(day.getKey(), this.dates.day(day.getKey()), this.dates.weekday(day.getKey()),
					day.getValue(), this.roomOrder))
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

	private AgendaEntry entry(PublicSession session, Slot slot) {
		boolean starts = slot.equals(session.slot());
		return new AgendaEntry(session, slot, this.zone, starts ? this.dates.time(slot.start()) : "",
				this.dates.end(slot.start(), slot.end()), rooms(session), label(session.track(), this.tracks),
				colour(session.track()), people(session), parts(session));
	}

	private int colour(@Nullable String track) {
		int index = (track != null) ? this.colours.indexOf(track) : -1;
		return (index >= 0) ? index % COLOURS + 1 : 0;
	}

	private List<LocalizedText> rooms(PublicSession session) {
		return session.rooms().stream().map(this.rooms::get).flatMap(Stream::ofNullable).map(PublicRoom::name).toList();
	}

	private List<AgendaEntry.People> people(PublicSession session) {
		return Stream.of(ParticipantRole.values())
			.map((role) -> AgendaEntry.People.of(role, session.kind(), people(session.persons(role))))
			.filter((people) -> !people.persons().isEmpty())
			.toList();
	}

	private List<PublicPerson> people(List<String> ids) {
		return ids.stream().map(this.persons::get).flatMap(Stream::ofNullable).toList();
	}

	private List<AgendaEntry> parts(PublicSession session) {
		return this.parts.getOrDefault(session.id(), List.of())
			.stream()
			.map((part) -> entry(part, part.slot()))
			.toList();
	}

	/** Whether a session is shown within another one. */
	private boolean isPart(PublicSession session) {
		return session.parent() != null && this.sessions.containsKey(session.parent());
	}

	private static @Nullable LocalizedText label(@Nullable String id, Map<String, ? extends ScheduleItem> items) {
		ScheduleItem item = (id != null) ? items.get(id) : null;
		return (item != null) ? item.label() : null;
	}

}
