package org.symposia.registration.attendee;

import java.time.Instant;
import java.util.Map;

import org.symposia.starter.outbox.DomainEvent;

/**
 * Says that a registration's state changed: ids, states and versions, nothing personal.
 */
public final class StateChanges {

	/** The type of these events. */
	public static final String TYPE = "org.symposia.registration.state-changed";

	private StateChanges() {
	}

	static DomainEvent of(Registration before, Registration after, Instant now) {
		return DomainEvent.of(TYPE, after.id(), now, Map.of("event", after.event(), "state", after.state().slug(),
				"previous", before.state().slug(), "version", after.version() + 1, "revision", after.revision()));
	}

}
