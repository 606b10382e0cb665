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

	private static final String MAILBOX_CONFIRMED = "mailboxConfirmed";

	private StateChangeEvents() {
	}

	/** Whether an event announces that a mailbox was confirmed. */
	public static boolean confirmsMailbox(DomainEvent event) {
		return Boolean.TRUE.equals(event.data().get(MAILBOX_CONFIRMED));
	}

	static DomainEvent of(Registration before, Registration after, Instant now) {
		return DomainEvent.of(TYPE, after.id(), now,
				Map.of("event", after.event(), "state", after.state().slug(), "previous", before.state().slug(),
						"version", after.version() + 1, "revision", after.revision(), MAILBOX_CONFIRMED,
						before.mailboxConfirmed() == null && after.mailboxConfirmed() != null));
	}

}
