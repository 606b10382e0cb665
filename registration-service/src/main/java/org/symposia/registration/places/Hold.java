package org.symposia.registration.places;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A place between free and given.
 *
 * @param attempt the attempt that made it; it counts only while the registration names
 * the same
 * @param network names the network a stranger holds it from until a mailbox is confirmed;
 * null for everybody else
 */
record Hold(String attempt, Kind kind, Instant since, @Nullable String network) {

	/** In which direction the place is moving. */
	enum Kind {

		/** From free to given. */
		CLAIM,
		/** From given to free. */
		RETURN

	}

}
