package org.symposia.agenda.timetable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.TreePSet;

/**
 * Sessions with the rooms, tracks and persons they refer to. Every reference can be
 * resolved. Immutable; a changed copy shares all but the changed item, so the cost of a
 * change hardly grows with the number of sessions.
 */
public final class Timetable {

	/** Longer sessions are found for every day. */
	private static final int MOST_DAYS = 31;

	/** The most bytes of a timetable whose release still is one document. */
	public static final int MOST_BYTES = 12_000_000;

	private static final LocalDate EVERY_DAY = LocalDate.MIN;

	private static final Comparator<Session> BY_TIME = Comparator
		.comparing(Session::time, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Session::id);

	private static final Timetable EMPTY = new Timetable(HashTreePMap.empty(), TreePSet.empty(BY_TIME),
			HashTreePMap.empty(), Items.of(List.of()), Items.of(List.of()), Items.of(List.of()), 0);

	private final HashPMap<String, Session> sessions;

	private final TreePSet<Session> byTime;

	private final HashPMap<Use, MapPSet<String>> uses;

	private final Items<Room> rooms;

	private final Items<Track> tracks;

	private final Items<Person> persons;

	private final long size;

	private Timetable(HashPMap<String, Session> sessions, TreePSet<Session> byTime, HashPMap<Use, MapPSet<String>> uses,
			Items<Room> rooms, Items<Track> tracks, Items<Person> persons, long size) {
		this.sessions = sessions;
		this.byTime = byTime;
		this.uses = uses;
		this.rooms = rooms;
		this.tracks = tracks;
		this.persons = persons;
		this.size = size;
	}

	public static Timetable empty() {
		return EMPTY;
	}

	/** A timetable of items whose references can be resolved. */
	public static Timetable of(Collection<? extends TimetableItem> items) {
		Timetable all = EMPTY;
		for (TimetableItem item : items) {
			all = all.with(item);
		}
		return all;
	}

	/** All sessions by time, those without time last. */
	public List<Session> sessions() {
		return List.copyOf(this.byTime);
	}

	/** Sessions that have a time, in its order. */
	public List<Session> placed() {
		return this.byTime.stream().filter((session) -> session.time() != null).toList();
	}

	/** Sessions whose time is not planned yet. */
	public List<Session> unplaced() {
		return this.byTime.stream().filter((session) -> session.time() == null).toList();
	}

	/** The rooms in the order they are shown. */
	public List<Room> rooms() {
		return this.rooms.all();
	}

	/** The tracks in the order they are shown. */
	public List<Track> tracks() {
		return this.tracks.all();
	}

	/** The persons in the order they were added. */
	public List<Person> persons() {
		return this.persons.all();
	}

	/** All items: what sessions refer to first. */
	public List<TimetableItem> items() {
		return Stream.<List<? extends TimetableItem>>of(rooms(), tracks(), persons(), List.copyOf(this.byTime))
			.<TimetableItem>flatMap(List::stream)
			.toList();
	}

	/** Whether a release of this timetable can be stored. */
	public boolean isStorable() {
		return this.size <= MOST_BYTES;
	}

	public Optional<Session> session(String id) {
		return Optional.ofNullable(this.sessions.get(id));
	}

	public Optional<Room> room(String id) {
		return this.rooms.find(id);
	}

	public Optional<Track> track(String id) {
		return this.tracks.find(id);
	}

	public Optional<Person> person(String id) {
		return this.persons.find(id);
	}

	/** The item of a key such as {@code session/opening}. */
	public Optional<? extends TimetableItem> item(String key) {
		String id = key.substring(key.indexOf('/') + 1);
		return switch (key.substring(0, key.length() - id.length())) {
			case "session/" -> session(id);
			case "room/" -> room(id);
			case "track/" -> track(id);
			case "person/" -> person(id);
			default -> Optional.empty();
		};
	}

	/** Parts of a session. */
	public List<Session> parts(String session) {
		return users(new Use("part", session, EVERY_DAY)).map(this.sessions::get).sorted(BY_TIME).toList();
	}

	/**
	 * Other sessions that use a room on the days of a session; of a long one, all.
	 */
	public Stream<Session> near(Session session, Room room) {
		return near(session, "room", room.id());
	}

	/**
	 * Other sessions in which a person takes part on the days of a session; of a long
	 * one, all.
	 */
	public Stream<Session> near(Session session, Person person) {
		return near(session, "person", person.id());
	}

	private Stream<Session> near(Session session, String type, String id) {
		LocalSlot time = session.time();
		if (time == null) {
			return Stream.empty();
		}
		if (isLong(time)) {
			return this.byTime.stream().filter((other) -> !other.id().equals(session.id()));
		}
		return Stream.concat(days(time), Stream.of(EVERY_DAY))
			.flatMap((day) -> users(new Use(type, id, day)))
			.distinct()
			.filter((other) -> !other.equals(session.id()))
			.map(this.sessions::get);
	}

	private Stream<String> users(Use use) {
		return this.uses.getOrDefault(use, HashTreePSet.empty()).stream();
	}

	/** Whether all that a session refers to is there. */
	public boolean knowsReferencesOf(Session session) {
		return session.rooms().stream().allMatch((room) -> room(room).isPresent())
				&& session.persons().stream().allMatch((person) -> person(person).isPresent())
				&& (session.track() == null || track(session.track()).isPresent())
				&& (session.parent() == null || session(session.parent()).isPresent());
	}

	/** This timetable with an item added, or replaced if there is one with its id. */
	public Timetable with(TimetableItem item) {
		return switch (item) {
			case Session session -> with(session);
			case Room room -> with(this.rooms.with(room), this.tracks, this.persons, growth(item));
			case Track track -> with(this.rooms, this.tracks.with(track), this.persons, growth(item));
			case Person person -> with(this.rooms, this.tracks, this.persons.with(person), growth(item));
		};
	}

	/** This timetable without an item to which no session refers. */
	public Timetable without(TimetableItem item) {
		long shrinkage = -ItemSize.of(item(item.key()).orElse(null));
		return switch (item) {
			case Session session -> without(session.id());
			case Room room -> with(this.rooms.without(room.id()), this.tracks, this.persons, shrinkage);
			case Track track -> with(this.rooms, this.tracks.without(track.id()), this.persons, shrinkage);
			case Person person -> with(this.rooms, this.tracks, this.persons.without(person.id()), shrinkage);
		};
	}

	private long growth(TimetableItem item) {
		return ItemSize.of(item) - ItemSize.of(item(item.key()).orElse(null));
	}

	private Timetable with(Items<Room> rooms, Items<Track> tracks, Items<Person> persons, long growth) {
		return new Timetable(this.sessions, this.byTime, this.uses, rooms, tracks, persons, this.size + growth);
	}

	private Timetable with(Session session) {
		Timetable others = without(session.id());
		HashPMap<Use, MapPSet<String>> uses = others.uses;
		for (Use use : uses(session)) {
			uses = uses.plus(use, uses.getOrDefault(use, HashTreePSet.empty()).plus(session.id()));
		}
		return new Timetable(others.sessions.plus(session.id(), session), others.byTime.plus(session), uses, this.rooms,
				this.tracks, this.persons, others.size + ItemSize.of(session));
	}

	private Timetable without(String id) {
		Session session = this.sessions.get(id);
		if (session == null) {
			return this;
		}
		HashPMap<Use, MapPSet<String>> uses = this.uses;
		for (Use use : uses(session)) {
			MapPSet<String> others = uses.getOrDefault(use, HashTreePSet.empty()).minus(id);
			uses = others.isEmpty() ? uses.minus(use) : uses.plus(use, others);
		}
		return new Timetable(this.sessions.minus(id), this.byTime.minus(session), uses, this.rooms, this.tracks,
				this.persons, this.size - ItemSize.of(session));
	}

	private static Set<Use> uses(Session session) {
		Set<Use> uses = new LinkedHashSet<>();
		days(session.time()).forEach((day) -> {
			session.rooms().forEach((room) -> uses.add(new Use("room", room, day)));
			session.persons().forEach((person) -> uses.add(new Use("person", person, day)));
		});
		if (session.parent() != null) {
			uses.add(new Use("part", session.parent(), EVERY_DAY));
		}
		return uses;
	}

	private static Stream<LocalDate> days(@Nullable LocalSlot time) {
		if (time == null) {
			return Stream.empty();
		}
		return isLong(time) ? Stream.of(EVERY_DAY) : time.firstDay().datesUntil(time.lastDay().plusDays(1));
	}

	private static boolean isLong(LocalSlot time) {
		return time.firstDay().plusDays(MOST_DAYS).isBefore(time.lastDay());
	}

	/** Sessions that refer to an item. */
	public List<Session> sessionsUsing(TimetableItem item) {
		return this.byTime.stream().filter((session) -> refers(session, item)).toList();
	}

	private static boolean refers(Session session, TimetableItem item) {
		return switch (item) {
			case Session parent -> parent.id().equals(session.parent());
			case Room room -> session.rooms().contains(room.id());
			case Track track -> track.id().equals(session.track());
			case Person person -> session.persons().contains(person.id());
		};
	}

	/**
	 * What a session uses on a day.
	 *
	 * @param type {@code room} or {@code person}, or {@code part} for the session of
	 * which it is a part
	 * @param day a day, or {@link Timetable#EVERY_DAY}
	 */
	private record Use(String type, String id, LocalDate day) {
	}

}
