package org.symposia.registration.selfservice;

import java.util.Locale;

import org.symposia.registration.registration.Registration;

/**
 * The result of confirming a mailbox.
 *
 * @param registration the one that counts for the mailbox: the confirmed one, or the
 * other active one
 */
record Confirmation(Outcome outcome, Registration registration) {

	enum Outcome {

		/** The place is given. */
		PLACED,

		/** The mailbox is confirmed; the registration stays on the waiting list. */
		IN_LINE,

		/** It was confirmed before. */
		DONE_ALREADY,

		/** The mailbox has another active registration, which alone counts. */
		ALREADY,

		/** The event gives no more places. */
		OVER,

		/** The held place went to others, or the registration was cancelled. */
		TOO_LATE;

		/** Part of the message keys. */
		String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
