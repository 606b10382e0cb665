package org.symposia.agenda.release;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

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

	/** Sessions that an earlier version announced and this one no longer has. */
	public List<PublicSession> dropped() {
		return Objects.requireNonNullElse(this.release.dropped(), List.of());
	}

	/**
	 * A released session.
	 * @throws NotFoundException if there is none of this id
	 */
	public PublicSession session(String id) {
		return this.release.schedule().session(id).orElseThrow(() -> new NotFoundException("session"));
	}

}
