package org.symposia.agenda.timetable.schedule;

import java.util.stream.Stream;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.symposia.agenda.timetable.Timetable;

/**
 * What the public may read of a timetable.
 *
 * @param sessions by time
 * @param rooms in the order they are shown
 * @param tracks in the order they are shown
 * @param persons in the order they were added
 */
public record Schedule(List<PublicSession> sessions, List<PublicRoom> rooms, List<PublicTrack> tracks,
		List<PublicPerson> persons) {

	/** Copies the lists. */
	public Schedule {
		sessions = List.copyOf(sessions);
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		persons = List.copyOf(persons);
	}

	/** The schedule of all sessions of a timetable that have a time. */
	public static Schedule of(Timetable timetable, ZoneId zone) {
		return new Schedule(
				timetable.placed()
					.stream()
					.flatMap((session) -> session.slot(zone)
						.stream()
						.map((slot) -> PublicSession.of(session, slot, rooms(session, timetable))))
					.toList(),
				timetable.rooms().stream().map(PublicRoom::of).toList(),
				timetable.tracks().stream().map(PublicTrack::of).toList(),
				timetable.persons().stream().map(PublicPerson::of).toList());
	}

	/** A part of a session is in its rooms, unless it names others. */
	private static List<String> rooms(Session session, Timetable timetable) {
		if (!session.rooms().isEmpty() || session.parent() == null) {
			return session.rooms();
		}
		return timetable.session(session.parent()).map(Session::rooms).orElseGet(List::of);
	}

	/** A schedule without sessions. */
	public static Schedule empty() {
		return new Schedule(List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * This schedule without what is for the team only, and with those persons only who
	 * take part in a session; the others have not agreed to appear.
	 */
	public Schedule forPublic() {
		List<PublicSession> shown = this.sessions.stream()
			.filter((session) -> session.kind() != SessionKind.INTERNAL)
			.toList();
		Set<String> scheduled = shown.stream()
			.flatMap((session) -> session.persons().stream())
			.collect(Collectors.toSet());
		return new Schedule(shown, this.rooms, this.tracks,
				this.persons.stream().filter((person) -> scheduled.contains(person.id())).toList());
	}

	/** Ids of what is read about sessions and persons. */
	public List<String> contents() {
		return Stream
			.concat(this.sessions.stream().map(PublicSession::content),
					this.persons.stream().map(PublicPerson::content))
			.flatMap(Stream::ofNullable)
			.toList();
	}

	public Optional<PublicSession> session(String id) {
		return find(this.sessions, id);
	}

	public Optional<PublicRoom> room(String id) {
		return find(this.rooms, id);
	}

	public Optional<PublicTrack> track(String id) {
		return find(this.tracks, id);
	}

	public Optional<PublicPerson> person(String id) {
		return find(this.persons, id);
	}

	private static <T extends ScheduleItem> Optional<T> find(List<T> items, String id) {
		return items.stream().filter((item) -> item.id().equals(id)).findFirst();
	}

}
