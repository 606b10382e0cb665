package org.symposia.registration.form;

import java.time.Duration;
import java.time.Instant;

import org.symposia.registration.attendee.Registration;

/** What came of registering. */
sealed interface Registered {

	/** It is stored, with a place or in line; the token lets its owner manage it. */
	record Accepted(Registration registration, String manageToken) implements Registered {
	}

	/** The mailbox has an active registration already. */
	record Already() implements Registered {
	}

	/** One may not register yet. */
	record NotYetOpen(Instant opens) implements Registered {
	}

	/** One may no longer register. */
	record Closed() implements Registered {
	}

	/** The mailbox was registered too often within this hour. */
	record TooOften(Duration again) implements Registered {

	}

}
