package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * A period in the local time of the place, which is what organizers plan in: it stays
 * when the event is given another zone.
 *
 * @param start the first moment
 * @param length how long it really takes, also when clocks change meanwhile
 * @param later whether the second of two moments is meant where clocks go back and show
 * the start twice
 */
public record LocalSlot(LocalDateTime start, Duration length, boolean later) implements Comparable<LocalSlot> {

	private static final Comparator<LocalSlot> ORDER = Comparator.comparing(LocalSlot::start)
		.thenComparing(LocalSlot::later)
		.thenComparing(LocalSlot::length);

	private static final String LATER = ";later";

	/** Refuses a slot without length. */
	public LocalSlot {
		if (!length.isPositive()) {
			throw new IllegalArgumentException("A slot must end after it starts: " + start);
		}
	}

	/** The slot as the clocks of a zone show it. */
	public static LocalSlot of(Slot slot, ZoneId zone) {
		ZonedDateTime start = slot.start().atZone(zone);
		boolean later = !start.withEarlierOffsetAtOverlap().isEqual(start);
		return new LocalSlot(start.toLocalDateTime(), slot.length(), later);
	}

	/** Reads what {@link #toString} writes. */
	public static LocalSlot parse(String text) {
		boolean later = text.endsWith(LATER);
		List<String> parts = List.of((later ? text.substring(0, text.length() - LATER.length()) : text).split("/"));
		return new LocalSlot(LocalDateTime.parse(parts.getFirst()), Duration.parse(parts.getLast()), later);
	}

	/** The slot in a zone; a time that clocks skip is as much later. */
	public Slot in(ZoneId zone) {
		ZonedDateTime local = this.start.atZone(zone);
		ZonedDateTime chosen = this.later ? local.withLaterOffsetAtOverlap() : local;
		return new Slot(chosen.toInstant(), chosen.toInstant().plus(this.length));
	}

	/** The end on clocks that do not change meanwhile. */
	public LocalDateTime end() {
		return this.start.plus(this.length);
	}

	/** The first day of which it takes a part; clocks may change by an hour or two. */
	LocalDate firstDay() {
		return this.start.minusHours(2).toLocalDate();
	}

	/** The last day of which it takes a part. */
	LocalDate lastDay() {
		return end().plusHours(2).toLocalDate();
	}

	@Override
	public int compareTo(LocalSlot other) {
		return ORDER.compare(this, other);
	}

	/** An interval (ISO 8601), such as {@code 2026-04-15T09:00/PT20M}. */
	@Override
	public String toString() {
		return this.start + "/" + this.length + (this.later ? LATER : "");
	}

}
