package org.symposia.agenda.timetable.draft;

import java.util.Optional;
import java.util.stream.Stream;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.problem.NotFoundException;

/** Types of items of a timetable. */
enum ItemType {

	SESSION("session", "sessions") {
		@Override
		Optional<Session> in(Timetable timetable, String id) {
			return timetable.session(id);
		}
	},
	ROOM("room", "rooms") {
		@Override
		Optional<Room> in(Timetable timetable, String id) {
			return timetable.room(id);
		}
	},
	TRACK("track", "tracks") {
		@Override
		Optional<Track> in(Timetable timetable, String id) {
			return timetable.track(id);
		}
	},
	PERSON("person", "persons") {
		@Override
		Optional<Person> in(Timetable timetable, String id) {
			return timetable.person(id);
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

	/** Type and id of an item. */
	String key(String id) {
		return this.slug + "/" + id;
	}

}
