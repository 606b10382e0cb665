package org.symposia.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.Days;
import org.symposia.starter.text.InterfaceLanguage;

/**
 * Writes dates and times of an event as its reader's language does, in the event's zone.
 */
public final class EventDates {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

	private final ZoneId zone;

	private final Days days;

	private final DateTimeFormatter otherDay;

	private EventDates(ZoneId zone, Days days, DateTimeFormatter otherDay) {
		this.zone = zone;
		this.days = days;
		this.otherDay = otherDay;
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
		return new EventDates(zone, Days.in(reader), switch (InterfaceLanguage.of(reader)) {
			case EN -> DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);
			case DE -> DateTimeFormatter.ofPattern("d. MMMM, HH:mm", Locale.GERMAN);
			case JA -> DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.JAPANESE);
		});
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
		return this.days.written(date);
	}

	/**
	 * The days an event lasts.
	 * @param details what is announced about it
	 * @return one day, or the first and the last
	 */
	public String days(EventDetails details) {
		return this.days.written(details.firstDay(), details.lastDay());
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
	 * When something ends that started at a time told before.
	 * @param start when it starts
	 * @param end when it ends
	 * @return the time of day, with the day if that is another one; midnight belongs to
	 * the day it ends
	 */
	public String end(Instant start, Instant end) {
		LocalDate last = LocalDate.ofInstant(end.minusNanos(1), this.zone);
		return last.equals(LocalDate.ofInstant(start, this.zone)) ? time(end)
				: this.otherDay.format(end.atZone(this.zone));
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
	 * What is meant by a form field that came back: the stored moment, to the second and
	 * in its own offset, unless somebody typed something else than was shown.
	 * @param parameters what came back
	 * @param stored the moment that was shown
	 * @return a moment as programs write it, or what was typed
	 */
	public @Nullable String storedUnlessEdited(@Nullable String parameters, Instant stored) {
		return field(stored).equals(parameters) ? stored.toString() : parameters;
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
