package org.symposia.agenda.timetable.conflict;

import java.time.ZoneId;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Session;
import org.symposia.agenda.timetable.Slot;
import org.symposia.agenda.timetable.Timetable;

/**
 * A timetable in the zone of its event.
 *
 * @param during the time of the event
 */
public record Plan(Timetable timetable, ZoneId zone, Slot during) {

	public static Plan of(Timetable timetable, Event event) {
		return new Plan(timetable, event.details().zone(), Slot.of(event));
	}

	/** The time of a session that is placed. */
	Slot slot(Session session) {
		return session.slot(this.zone).orElseThrow();
	}

}
