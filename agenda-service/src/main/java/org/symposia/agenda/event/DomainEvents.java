package org.symposia.agenda.event;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.symposia.agenda.team.Invitation;
import org.symposia.starter.outbox.DomainEvent;

/**
 * Domain events of this service. They carry ids, states and versions, never personal
 * data.
 */
final class DomainEvents {

	private static final String CHANGED = "org.symposia.agenda.event.changed";

	private static final String RELEASED = "org.symposia.agenda.schedule.released";

	private DomainEvents() {
	}

	static DomainEvent changed(Event event, Instant now) {
		long version = event.version() + 1;
		return new DomainEvent(event.id() + ":changed:" + version, CHANGED, event.id(), now,
				Map.of("event", event.id(), "lifecycle", event.lifecycle().slug(), "version", version));
	}

	/** Makes this service send the mail of an invitation; it has no other subscriber. */
	static DomainEvent invited(String event, Invitation invitation, Locale language) {
		return new DomainEvent(event + ":invited:" + invitation.id(), Invitation.TYPE, event, invitation.at(),
				Map.of("event", event, "invitation", invitation.id(), "language", language.toLanguageTag()));
	}

	static DomainEvent released(String event, int number, Instant now) {
		return new DomainEvent(event + ":released:" + number, RELEASED, event, now,
				Map.of("event", event, "version", number));
	}

}
