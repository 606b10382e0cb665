package org.symposia.registration.event;

import java.util.Set;

import org.springframework.stereotype.Component;

import org.symposia.starter.incoming.IncomingEvent;
import org.symposia.starter.incoming.IncomingEventHandler;

/** Keeps the records true when the agenda says that an event has changed. */
@Component
class EventNews implements IncomingEventHandler {

	private final EventDirectory events;

	EventNews(EventDirectory events) {
		this.events = events;
	}

	@Override
	public Set<String> types() {
		return Set.of("org.symposia.agenda.event.changed");
	}

	@Override
	public void handle(IncomingEvent event) {
		if (event.subject() != null) {
			this.events.refresh(event.subject());
		}
	}

}
