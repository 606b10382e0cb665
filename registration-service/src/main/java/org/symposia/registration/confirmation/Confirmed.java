package org.symposia.registration.confirmation;

import org.symposia.registration.attendee.Registration;

/** What came of confirming a mailbox. */
sealed interface Confirmed {

	/** The place is given. */
	record Placed(Registration registration) implements Confirmed {
	}

	/** The mailbox is known now; the registration stays in line. */
	record InLine(Registration registration) implements Confirmed {
	}

	/** It was confirmed before. */
	record DoneAlready(Registration registration) implements Confirmed {
	}

	/** The mailbox has another active registration, which alone counts. */
	record Already(Registration other) implements Confirmed {
	}

	/** The event gives no more places. */
	record Over(Registration registration) implements Confirmed {
	}

	/** The held place was given to others, or the registration was cancelled. */
	record TooLate(Registration registration) implements Confirmed {
	}

}
