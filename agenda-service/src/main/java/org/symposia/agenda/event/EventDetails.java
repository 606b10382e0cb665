package org.symposia.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.symposia.starter.text.BidiText;
import org.symposia.starter.text.LocalizedText;

/**
 * What is announced about an event.
 *
 * @param title what it is called
 * @param kind what sort of event it is
 * @param zone where its times are read
 * @param start its first instant
 * @param end the instant after its last
 * @param place where it is held
 * @param languages tags of the languages spoken there
 * @param hosts ids of the institutions that invite
 * @param illustrative whether times and persons are only examples
 */
public record EventDetails(LocalizedText title, EventKind kind, ZoneId zone, Instant start, Instant end,
		LocalizedText place, List<String> languages, List<String> hosts, boolean illustrative) {

	/**
	 * Refuses an event that does not last.
	 */
	public EventDetails {
		languages = List.copyOf(languages);
		hosts = List.copyOf(hosts);
		if (!start.isBefore(end)) {
			throw new IllegalArgumentException("An event must end after it starts: " + start);
		}
	}

	/**
	 * The title within a sentence.
	 * @param reader the reader's locale
	 * @return a title that turns nothing around it
	 */
	public String named(Locale reader) {
		return BidiText.isolated(this.title.in(reader));
	}

	/**
	 * The day on which the event begins, where it is held.
	 * @return a day in the event's zone
	 */
	public LocalDate firstDay() {
		return LocalDate.ofInstant(this.start, this.zone);
	}

	/**
	 * The day on which the event ends, where it is held.
	 * @return a day in the event's zone; an event that ends at midnight ends the day
	 * before
	 */
	public LocalDate lastDay() {
		return LocalDate.ofInstant(this.end.minusNanos(1), this.zone);
	}

}
