package org.symposia.agenda.release;

import java.time.ZoneId;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.timetable.schedule.PublicSession;
import org.symposia.starter.problem.NotFoundException;

/** A public event with the released version of its agenda. */
public record PublishedAgenda(Event event, Release release) {

	/**
	 * The zone in which the agenda was released, even if its event has another one by
	 * now.
	 */
	public ZoneId zone() {
		ZoneId released = this.release.zone();
		return (released != null) ? released : this.event.details().zone();
	}

	/**
	 * A released session.
	 * @throws NotFoundException if there is none of this id
	 */
	public PublicSession session(String id) {
		return this.release.schedule().session(id).orElseThrow(() -> new NotFoundException("session"));
	}

}
