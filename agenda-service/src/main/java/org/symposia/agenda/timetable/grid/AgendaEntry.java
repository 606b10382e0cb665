package org.symposia.agenda.timetable.grid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Person;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.SessionKind;
import org.symposia.agenda.timetable.Slot;
import org.symposia.starter.text.LocalizedText;

/**
 * A session with the names of what it refers to.
 *
 * @param session the session
 * @param slot the part of its time that is told here
 * @param start when it starts, on the clock; empty if it started on an earlier day
 * @param end when it ends, on the clock, with the day if that is another one
 * @param room its room's name
 * @param track its track's name
 * @param colour number of the track's colour, 0 for none
 * @param chairs who leads it
 * @param speakers who contributes
 */
public record AgendaEntry(Session session, Slot slot, String start, String end, @Nullable LocalizedText room,
		@Nullable LocalizedText track, int colour, List<Person> chairs, List<Person> speakers) {

	/**
	 * The session's id.
	 * @return its id
	 */
	public String id() {
		return this.session.id();
	}

	/**
	 * The session's title.
	 * @return its title
	 */
	public LocalizedText title() {
		return this.session.title();
	}

	/**
	 * Whether it goes on from an earlier day.
	 * @return whether it started before the day it is told under
	 */
	public boolean continues() {
		return this.slot.start().isAfter(this.session.slot().start());
	}

	/**
	 * Whether nothing but a pause happens.
	 * @return whether it is shown pale
	 */
	public boolean pause() {
		return this.session.kind() == SessionKind.BREAK;
	}

}
