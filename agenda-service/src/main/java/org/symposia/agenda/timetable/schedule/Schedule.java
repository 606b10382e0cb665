package org.symposia.agenda.timetable.schedule;

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

	/** The schedule of a whole timetable. */
	public static Schedule of(Timetable timetable) {
		return new Schedule(timetable.sessions().stream().map(PublicSession::of).toList(),
				timetable.rooms().stream().map(PublicRoom::of).toList(),
				timetable.tracks().stream().map(PublicTrack::of).toList(),
				timetable.persons().stream().map(PublicPerson::of).toList());
	}

	/** A schedule without sessions. */
	public static Schedule empty() {
		return new Schedule(List.of(), List.of(), List.of(), List.of());
	}

	/**
	 * This schedule with those persons only who chair or speak; the others have not
	 * agreed to appear.
	 */
	public Schedule withoutUnscheduledPersons() {
		Set<String> scheduled = this.sessions.stream()
			.flatMap((session) -> session.persons().stream())
			.collect(Collectors.toSet());
		return new Schedule(this.sessions, this.rooms, this.tracks,
				this.persons.stream().filter((person) -> scheduled.contains(person.id())).toList());
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
