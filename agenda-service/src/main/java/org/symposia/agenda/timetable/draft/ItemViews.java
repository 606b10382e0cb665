package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;
import java.util.List;

import org.springframework.stereotype.Component;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.agenda.timetable.Track;
import org.symposia.agenda.timetable.edit.Contents;
import org.symposia.agenda.timetable.schedule.PersonView;
import org.symposia.agenda.timetable.schedule.PublicPerson;
import org.symposia.agenda.timetable.schedule.PublicRoom;
import org.symposia.agenda.timetable.schedule.PublicTrack;
import org.symposia.agenda.timetable.schedule.SessionView;

/** Items of a draft with their contents, as the API answers. */
@Component
class ItemViews {

	private final Contents contents;

	ItemViews(Contents contents) {
		this.contents = contents;
	}

	Object of(TimetableItem item, ZoneId zone) {
		return switch (item) {
			case Session session -> SessionView.of(session, this.contents.session(session.content()), zone);
			case Person person -> PersonView.of(PublicPerson.of(person), this.contents.person(person.content()));
			case Room room -> PublicRoom.of(room);
			case Track track -> PublicTrack.of(track);
		};
	}

	/** All sessions by time, those without time last. */
	List<SessionView> sessions(Timetable timetable, ZoneId zone) {
		List<Session> sessions = timetable.sessions();
		ItemContents loaded = this.contents.all(sessions.stream().map(Session::content).toList());
		return sessions.stream()
			.map((session) -> SessionView.of(session, loaded.session(session.content()), zone))
			.toList();
	}

	List<PersonView> persons(Timetable timetable) {
		List<Person> persons = timetable.persons();
		ItemContents loaded = this.contents.all(persons.stream().map(Person::content).toList());
		return persons.stream()
			.map((person) -> PersonView.of(PublicPerson.of(person), loaded.person(person.content())))
			.toList();
	}

}
