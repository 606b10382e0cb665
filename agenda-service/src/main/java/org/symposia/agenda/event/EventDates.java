package org.symposia.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes dates and times of an event as its reader's language does, in the event's zone.
 */
public final class EventDates {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

	private final ZoneId zone;

	private final DateTimeFormatter day;

	private final String until;

	private EventDates(ZoneId zone, DateTimeFormatter day, String until) {
		this.zone = zone;
		this.day = day;
		this.until = until;
	}

	/**
	 * Dates of an event for a reader.
	 * @param event the event
	 * @param reader the reader's locale
	 * @return a writer of dates
	 */
	public static EventDates of(Event event, Locale reader) {
		return in(event.details().zone(), reader);
	}

	/**
	 * Dates in a zone for a reader.
	 * @param zone the zone
	 * @param reader the reader's locale
	 * @return a writer of dates
	 */
	public static EventDates in(ZoneId zone, Locale reader) {
		return switch (reader.getLanguage()) {
			case "de" -> new EventDates(zone, DateTimeFormatter.ofPattern("EEEE, d. MMMM uuuu", Locale.GERMAN), " – ");
			case "ja" -> new EventDates(zone, DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE), "〜");
			default -> new EventDates(zone, DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.UK), " – ");
		};
	}

	/**
	 * A day with its weekday.
	 * @param moment a moment of that day
	 * @return such as {@code Wednesday, 15 April 2026}
	 */
	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, this.zone));
	}

	/**
	 * A day with its weekday.
	 * @param date the day
	 * @return such as {@code Wednesday, 15 April 2026}
	 */
	public String day(LocalDate date) {
		return this.day.format(date);
	}

	/**
	 * The days an event lasts.
	 * @param details what is announced about it
	 * @return one day, or the first and the last
	 */
	public String days(EventDetails details) {
		String first = day(details.firstDay());
		return details.firstDay().equals(details.lastDay()) ? first : first + this.until + day(details.lastDay());
	}

	/**
	 * A time of day.
	 * @param moment the moment
	 * @return such as {@code 09:30}
	 */
	public String time(Instant moment) {
		return TIME.format(moment.atZone(this.zone));
	}

	/**
	 * A moment as a form field and {@code <time>} understand it.
	 * @param moment the moment
	 * @return local date-time in the event's zone
	 */
	public String field(Instant moment) {
		return FIELD.format(moment.atZone(this.zone));
	}

	/**
	 * A moment for programs.
	 * @param moment the moment
	 * @return the moment with the zone's offset
	 */
	public OffsetDateTime offset(Instant moment) {
		return moment.atZone(this.zone).toOffsetDateTime();
	}

}
