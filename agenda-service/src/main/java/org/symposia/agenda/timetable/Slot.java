package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A stretch of time, its start included, its end excluded.
 *
 * @param start the first instant
 * @param end the instant after the last; later than {@code start}
 */
public record Slot(Instant start, Instant end) {

	/**
	 * Refuses a slot that does not last.
	 */
	public Slot {
		if (!start.isBefore(end)) {
			throw new IllegalArgumentException("A slot must end after it starts: " + start);
		}
	}

	/**
	 * Touching is not overlapping: the next talk may start as this one ends.
	 * @param other the slot to compare with
	 * @return whether there is an instant that lies in both
	 */
	public boolean overlaps(Slot other) {
		return this.start.isBefore(other.end) && other.start.isBefore(this.end);
	}

	/**
	 * The time that lies in both slots.
	 * @param other a slot that overlaps this one
	 * @return their common part
	 */
	public Slot common(Slot other) {
		return new Slot(this.start.isAfter(other.start) ? this.start : other.start,
				this.end.isBefore(other.end) ? this.end : other.end);
	}

	public boolean contains(Slot other) {
		return !other.start.isBefore(this.start) && !other.end.isAfter(this.end);
	}

	/**
	 * The slot with the same times on the clocks of another zone; if they are out of
	 * order there, it lasts as long as before.
	 */
	public Slot moved(ZoneId from, ZoneId to) {
		Instant moved = moved(this.start, from, to);
		Instant last = moved(this.end, from, to);
		return new Slot(moved, moved.isBefore(last) ? last : moved.plus(length()));
	}

	private static Instant moved(Instant moment, ZoneId from, ZoneId to) {
		return LocalDateTime.ofInstant(moment, from).atZone(to).toInstant();
	}

	/**
	 * How long the slot lasts.
	 * @return a positive duration
	 */
	public Duration length() {
		return Duration.between(this.start, this.end);
	}

}
