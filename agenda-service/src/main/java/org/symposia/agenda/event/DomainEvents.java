package org.symposia.agenda.event;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.symposia.agenda.team.Invitation;
import org.symposia.starter.outbox.DomainEvent;

/**
 * What other services hear of an event: ids, states and versions, never personal data.
 */
final class DomainEvents {

	static final String CHANGED = "org.symposia.agenda.event.changed";

	static final String RELEASED = "org.symposia.agenda.schedule.released";

	private DomainEvents() {
	}

	static DomainEvent changed(Event event, Instant now) {
		long version = event.version() + 1;
		return new DomainEvent(event.id() + ":changed:" + version, CHANGED, event.id(), now,
				Map.of("event", event.id(), "lifecycle", event.lifecycle().slug(), "version", version));
	}

	/**
	 * Asks this service to send a letter; nobody else hears of it.
	 */
	static DomainEvent invited(String event, Invitation invitation, Locale language, Instant now) {
		return new DomainEvent(event + ":invited:" + invitation.id(), Invitation.TYPE, event, now,
				Map.of("event", event, "invitation", invitation.id(), "language", language.toLanguageTag()));
	}

	static DomainEvent released(String event, int number, Instant now) {
		return new DomainEvent(event + ":released:" + number, RELEASED, event, now,
				Map.of("event", event, "version", number));
	}

}
