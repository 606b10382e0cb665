package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

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

	/**
	 * The slot with the same local times in another zone; if their order changes there,
	 * it keeps its length.
	 */
	public Slot moved(ZoneId from, ZoneId to) {
		Instant moved = moved(this.start, from, to);
		Instant last = moved(this.end, from, to);
		return new Slot(moved, moved.isBefore(last) ? last : moved.plus(length()));
	}

	private static Instant moved(Instant moment, ZoneId from, ZoneId to) {
		return LocalDateTime.ofInstant(moment, from).atZone(to).toInstant();
	}

	public Duration length() {
		return Duration.between(this.start, this.end);
	}

}
