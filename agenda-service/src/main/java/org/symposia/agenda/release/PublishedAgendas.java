package org.symposia.agenda.release;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.starter.problem.NotFoundException;

/**
 * What the public reads, and nothing else: two reads by id.
 */
@Component
public class PublishedAgendas {

	private final EventAccess events;

	private final Releases releases;

	PublishedAgendas(EventAccess events, Releases releases) {
		this.events = events;
		this.releases = releases;
	}

	/**
	 * The public agenda of an event.
	 * @param id id of the event
	 * @return event and released version
	 * @throws NotFoundException if nothing is public
	 */
	public PublishedAgenda of(String id) {
		Event event = this.events.visible(id);
		return this.releases.find(id, event.released())
			.map((release) -> new PublishedAgenda(event, release))
			.orElseThrow(() -> new NotFoundException("agenda"));
	}

}
