package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.Instant;

import org.symposia.agenda.event.Event;

/**
 * A period of time.
 *
 * @param start the first instant
 * @param end the instant after the last one
 */
public record Slot(Instant start, Instant end) {

	/** Refuses a slot that ends before it starts. */
	public Slot {
		if (!start.isBefore(end)) {
			throw new IllegalArgumentException("A slot must end after it starts: " + start);
		}
	}

	/** The time of an event. */
	public static Slot of(Event event) {
		return new Slot(event.details().start(), event.details().end());
	}

	/** Whether an instant lies in both; slots that only touch do not overlap. */
	public boolean overlaps(Slot other) {
		return this.start.isBefore(other.end) && other.start.isBefore(this.end);
	}

	/** The time in both of two overlapping slots. */
	public Slot common(Slot other) {
		return new Slot(this.start.isAfter(other.start) ? this.start : other.start,
				this.end.isBefore(other.end) ? this.end : other.end);
	}

	public boolean contains(Slot other) {
		return !other.start.isBefore(this.start) && !other.end.isAfter(this.end);
	}

	public Duration length() {
		return Duration.between(this.start, this.end);
	}

}
