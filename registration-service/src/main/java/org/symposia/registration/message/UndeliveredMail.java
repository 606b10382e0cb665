package org.symposia.registration.message;

import java.time.Instant;
import java.util.Locale;

/**
 * A mail to an attendee that was given up.
 *
 * @param id says which mail it is
 * @param to its mail address
 * @param since when it was given up
 */
public record UndeliveredMail(String id, String to, String subject, Instant since, Reason reason) {

	/** Why a mail was given up. */
	public enum Reason {

		/** The mail server refuses the address. */
		REFUSED,
		/**
		 * The mail server could not be reached, or took the mail in none of the attempts.
		 */
		NOT_ACCEPTED,
		/** Ticket, calendar entry or text could not be made. */
		NOT_COMPOSED;

		/** The name in JSON and message keys. */
		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
