package org.symposia.agenda.timetable.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.agenda.timetable.schedule.PublicTrack;
import org.symposia.agenda.timetable.schedule.Schedule;
import org.symposia.agenda.timetable.schedule.ScheduleItem;
import org.symposia.starter.problem.NotFoundException;

/** Types of items of a timetable. */
enum ItemType {

	SESSION("session", "sessions") {
		@Override
		Optional<Session> in(Timetable timetable, String id) {
			return timetable.session(id);
		}

		@Override
		List<PublicSession> in(Schedule schedule) {
			return schedule.sessions();
		}
	},
	ROOM("room", "rooms") {
		@Override
		Optional<Room> in(Timetable timetable, String id) {
			return timetable.room(id);
		}

		@Override
		List<PublicRoom> in(Schedule schedule) {
			return schedule.rooms();
		}
	},
	TRACK("track", "tracks") {
		@Override
		Optional<Track> in(Timetable timetable, String id) {
			return timetable.track(id);
		}

		@Override
		List<PublicTrack> in(Schedule schedule) {
			return schedule.tracks();
		}
	},
	PERSON("person", "persons") {
		@Override
		Optional<Person> in(Timetable timetable, String id) {
			return timetable.person(id);
		}

		@Override
		List<PublicPerson> in(Schedule schedule) {
			return schedule.persons();
		}
	};

	private final String slug;

	private final String path;

	ItemType(String slug, String path) {
		this.slug = slug;
		this.path = path;
	}

	String slug() {
		return this.slug;
	}

	String path() {
		return this.path;
	}

	static ItemType at(String path) {
		return Stream.of(values())
			.filter((type) -> type.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("page"));
	}

	abstract Optional<? extends TimetableItem> in(Timetable timetable, String id);

	abstract List<? extends ScheduleItem> in(Schedule schedule);

}
