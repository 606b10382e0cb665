package org.symposia.registration.admission;

import java.time.Instant;

/**
 * A place between free and given: claimed and not given yet, or about to be given back.
 *
 * @param attempt names who made it; it counts only while the registration names the same
 * @param kind which way the place is going
 * @param since when it was made
 */
public record Hold(String attempt, Kind kind, Instant since) {

	/** Which way a place is going. */
	public enum Kind {

		/** From free to given. */
		CLAIM,
		/** From given to free. */
		RETURN

	}

}
