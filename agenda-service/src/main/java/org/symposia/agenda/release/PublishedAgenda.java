package org.symposia.agenda.release;

import java.time.ZoneId;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.Session;
import org.symposia.starter.problem.NotFoundException;

/**
 * A public event with the version of its agenda that everybody sees.
 *
 * @param event the event
 * @param release the version it points to
 */
public record PublishedAgenda(Event event, Release release) {

	/**
	 * Where the times of the release are read, wherever its event moves.
	 * @return the zone it was released in
	 */
	public ZoneId zone() {
		ZoneId released = this.release.zone();
		return (released != null) ? released : this.event.details().zone();
	}

	/**
	 * A released session.
	 * @param id its id
	 * @return the session
	 * @throws NotFoundException if the released version has none of that id
	 */
	public Session session(String id) {
		return this.release.timetable().session(id).orElseThrow(() -> new NotFoundException("session"));
	}

}
