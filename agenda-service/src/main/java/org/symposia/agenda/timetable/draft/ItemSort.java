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

/**
 * The sorts of items a timetable is made of.
 */
enum ItemSort {

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

	private final String word;

	private final String path;

	ItemSort(String word, String path) {
		this.word = word;
		this.path = path;
	}

	String word() {
		return this.word;
	}

	String path() {
		return this.path;
	}

	static ItemSort at(String path) {
		return Stream.of(values())
			.filter((sort) -> sort.path.equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("page"));
	}

	abstract Optional<? extends TimetableItem> in(Timetable timetable, String id);

}
