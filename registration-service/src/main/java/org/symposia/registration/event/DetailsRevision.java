package org.symposia.registration.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The revision of the details shown in calendars.
 *
 * @param number counts the changes
 * @param since when the last change became known
 * @param resumption since when the event takes place after all; null if it was never
 * cancelled
 */
public record DetailsRevision(int number, Instant since, @Nullable Resumption resumption) {

	/**
	 * An event that was cancelled takes place after all.
	 *
	 * @param cancelled number of the revision that cancelled it
	 * @param resumed number of the revision since which it takes place after all
	 */
	public record Resumption(int cancelled, int resumed) {
	}

}
