package org.symposia.registration.admission;

import org.symposia.registration.attendee.Registration;

/** What came of asking for a place. */
public sealed interface Arrived {

	/**
	 * It has a place, a held one, or stands in line.
	 *
	 * @param registration as stored
	 */
	record Standing(Registration registration) implements Arrived {
	}

	/**
	 * The mailbox has an active registration for this event already.
	 *
	 * @param other that registration
	 */
	record Already(Registration other) implements Arrived {
	}

}
