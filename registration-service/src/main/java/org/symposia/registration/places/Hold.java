package org.symposia.registration.places;

import java.time.Instant;

/**
 * A place between free and given.
 *
 * @param attempt the attempt that made it; it counts only while the registration names
 * the same
 */
record Hold(String attempt, Kind kind, Instant since) {

	/** In which direction the place is moving. */
	enum Kind {

		/** From free to given. */
		CLAIM,
		/** From given to free. */
		RETURN

	}

}
