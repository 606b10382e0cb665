package org.symposia.agenda.timetable;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sessions with the rooms, tracks and persons they refer to. Every reference can be
 * resolved.
 *
 * @param sessions by time
 * @param rooms in the order they are shown
 * @param tracks in the order they are shown
 * @param persons in the order they were added
 */
public record Timetable(List<Session> sessions, List<Room> rooms, List<Track> tracks, List<Person> persons) {

	private static final Comparator<Session> BY_TIME = Comparator.comparing((Session session) -> session.slot().start())
		.thenComparing((session) -> session.slot().end())
		.thenComparing(Session::id);

	/** Sorts the sessions and copies the lists. */
	public Timetable {
		sessions = sessions.stream().sorted(BY_TIME).toList();
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		persons = List.copyOf(persons);
	}

	public static Timetable empty() {
		return new Timetable(List.of(), List.of(), List.of(), List.of());
	}

	public Optional<Session> session(String id) {
		return find(this.sessions, id);
	}

	public Optional<Room> room(String id) {
		return find(this.rooms, id);
	}

	public Optional<Track> track(String id) {
		return find(this.tracks, id);
	}

	public Optional<Person> person(String id) {
		return find(this.persons, id);
	}

	/** This timetable with an item added, or replaced if there is one with its id. */
	public Timetable with(TimetableItem item) {
		return switch (item) {
			case Session session -> new Timetable(put(this.sessions, session), this.rooms, this.tracks, this.persons);
			case Room room -> new Timetable(this.sessions, put(this.rooms, room), this.tracks, this.persons);
			case Track track -> new Timetable(this.sessions, this.rooms, put(this.tracks, track), this.persons);
			case Person person -> new Timetable(this.sessions, this.rooms, this.tracks, put(this.persons, person));
		};
	}

	/** Sessions that refer to an item. */
	public List<Session> sessionsUsing(TimetableItem item) {
		return this.sessions.stream().filter((session) -> refers(session, item)).toList();
	}

	/**
	 * This timetable without an item.
	 * @throws IllegalArgumentException if sessions refer to the item
	 */
	public Timetable without(TimetableItem item) {
		if (!sessionsUsing(item).isEmpty()) {
			throw new IllegalArgumentException("Sessions refer to " + item.id());
		}
		return new Timetable(drop(this.sessions, item), drop(this.rooms, item), drop(this.tracks, item),
				drop(this.persons, item));
	}

	/** This timetable with the same local times in another zone. */
	public Timetable moved(ZoneId from, ZoneId to) {
		List<Session> moved = this.sessions.stream()
			.map((session) -> session.at(session.slot().moved(from, to)))
			.toList();
		return new Timetable(moved, this.rooms, this.tracks, this.persons);
	}

	private static boolean refers(Session session, TimetableItem item) {
		return switch (item) {
			case Session _ -> false;
			case Room room -> room.id().equals(session.room());
			case Track track -> track.id().equals(session.track());
			case Person person -> session.persons().contains(person.id());
		};
	}

	private static <T extends TimetableItem> List<T> put(List<T> items, T item) {
		if (find(items, item.id()).isEmpty()) {
			return Stream.concat(items.stream(), Stream.of(item)).toList();
		}
		Function<T, T> replace = (each) -> each.id().equals(item.id()) ? item : each;
		return items.stream().map(replace).toList();
	}

	private static <T extends TimetableItem> List<T> drop(List<T> items, TimetableItem item) {
		return items.stream().filter((each) -> !each.equals(item)).toList();
	}

	private static <T extends TimetableItem> Optional<T> find(List<T> items, String id) {
		return items.stream().filter((item) -> item.id().equals(id)).findFirst();
	}

}
