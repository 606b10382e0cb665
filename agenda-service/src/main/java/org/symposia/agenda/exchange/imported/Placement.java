package org.symposia.agenda.exchange.imported;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where and when an item takes place.
 *
 * @param start on the clock of the schedule's zone; {@code null} if unplaced
 * @param duration positive; {@code null} if the file has none
 * @param rooms keys of rooms; none if the file names none, which may mean all
 */
public record Placement(@Nullable LocalDateTime start, @Nullable Duration duration, List<String> rooms) {

	/** Copies the rooms. */
	public Placement {
		rooms = List.copyOf(rooms);
	}

	/** The end, if start and duration are known. */
	public @Nullable LocalDateTime end() {
		return (this.start != null && this.duration != null) ? this.start.plus(this.duration) : null;
	}

}
