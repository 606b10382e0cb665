package org.symposia.registration.event;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The revision of the details shown in calendars.
 *
 * @param number counts the changes
 * @param since when the last change became known
 * @param notice number of the last revision that attendees are to be told of; null in
 * copies stored before organizers chose, which means all
 * @param edited when the organizers last changed the details or chose; null in copies
 * stored before it was kept
 */
public record DetailsRevision(int number, Instant since, @Nullable Integer notice, @Nullable Instant edited) {

	/** The last revision that attendees are to be told of. */
	public int noticeDue() {
		return Objects.requireNonNullElse(this.notice, this.number);
	}

	/** Since when nothing more was saved. */
	public Instant settledSince() {
		return Objects.requireNonNullElse(this.edited, this.since);
	}

}
