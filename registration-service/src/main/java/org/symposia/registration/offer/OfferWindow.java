package org.symposia.registration.offer;

import java.time.Instant;

/** Whether one may register at a given moment. */
public sealed interface OfferWindow {

	/**
	 * One may not yet.
	 *
	 * @param opens when one may
	 */
	record NotYetOpen(Instant opens) implements OfferWindow {
	}

	/** One may. */
	record Open() implements OfferWindow {
	}

	/**
	 * One may no longer.
	 *
	 * @param since when it ended
	 */
	record Closed(Instant since) implements OfferWindow {
	}

	/** The name in JSON and message keys. */
	default String slug() {
		return switch (this) {
			case NotYetOpen _ -> "not-yet-open";
			case Open _ -> "open";
			case Closed _ -> "closed";
		};
	}

}
