package org.symposia.agenda.release;

import org.springframework.stereotype.Component;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.EventAccess;
import org.symposia.starter.problem.NotFoundException;

/** Published agendas, read by two look-ups by id. */
@Component
public class PublishedAgendas {

	private final EventAccess events;

	private final Releases releases;

	PublishedAgendas(EventAccess events, Releases releases) {
		this.events = events;
		this.releases = releases;
	}

	/**
	 * The published agenda of an event.
	 * @throws NotFoundException if the event is not public
	 */
	public PublishedAgenda of(String id) {
		return of(this.events.visible(id));
	}

	/** The agenda of a public event as of its released version. */
	PublishedAgenda of(Event event) {
		return this.releases.find(event.id(), event.released())
			.map((release) -> new PublishedAgenda(event, release))
			.orElseThrow(() -> new NotFoundException("agenda"));
	}

}
