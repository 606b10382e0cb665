package org.symposia.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/**
 * The announced details of an event.
 *
 * @param start its first instant
 * @param end the instant after its last one
 * @param languages tags of the languages spoken
 * @param hosts ids of the institutions named as hosts, whether they consent or not
 * @param illustrative whether times and persons are examples only
 * @param information what it tells beyond that; stored events may lack it
 */
public record EventDetails(LocalizedText title, EventKind kind, ZoneId zone, Instant start, Instant end,
		LocalizedText place, List<String> languages, List<String> hosts, boolean illustrative,
		EventInformation information) {

	/** Refuses an event that ends before it starts. */
	public EventDetails {
		languages = List.copyOf(languages);
		hosts = List.copyOf(hosts);
		information = Objects.requireNonNullElse(information, EventInformation.none());
		if (!start.isBefore(end)) {
			throw new IllegalArgumentException("An event must end after it starts: " + start);
		}
	}

	/** The title for use within a sentence. */
	public String named(Locale reader) {
		return BidiText.isolated(this.title.in(reader));
	}

	/** Whether tickets and calendar entries show the same. */
	boolean hasTicketOf(EventDetails other) {
		return this.title.equals(other.title) && this.zone.equals(other.zone) && this.start.equals(other.start)
				&& this.end.equals(other.end) && this.place.equals(other.place)
				&& Objects.equals(this.information.venue(), other.information.venue());
	}

	/** The first day in the event's zone. */
	public LocalDate firstDay() {
		return LocalDate.ofInstant(this.start, this.zone);
	}

	/**
	 * The last day in the event's zone; an event that ends at midnight ends the day
	 * before.
	 */
	public LocalDate lastDay() {
		return LocalDate.ofInstant(this.end.minusNanos(1), this.zone);
	}

}
