package org.symposia.agenda.timetable;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A session with the names of what it refers to.
 *
 * @param session the session
 * @param start when it starts, on the clock
 * @param end when it ends, on the clock
 * @param room its room's name
 * @param track its track's name
 * @param colour number of the track's colour, 0 for none
 * @param chairs who leads it
 * @param speakers who contributes
 */
public record AgendaEntry(Session session, String start, String end, @Nullable LocalizedText room,
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
	 * Whether nothing but a pause happens.
	 * @return whether it is shown pale
	 */
	public boolean pause() {
		return this.session.kind() == SessionKind.BREAK;
	}

}
