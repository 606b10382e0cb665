package org.symposia.registration.registration;

import java.time.Instant;
import java.util.Map;

import org.symposia.starter.outbox.DomainEvent;

/**
 * Domain events that announce a change of state: ids, states and versions, no personal
 * data.
 */
public final class StateChangeEvents {

	/** The type of these events. */
	public static final String TYPE = "org.symposia.registration.state-changed";

	private StateChangeEvents() {
	}

	static DomainEvent of(Registration before, Registration after, Instant now) {
		return DomainEvent.of(TYPE, after.id(), now, Map.of("event", after.event(), "state", after.state().slug(),
				"previous", before.state().slug(), "version", after.version() + 1, "revision", after.revision()));
	}

}
