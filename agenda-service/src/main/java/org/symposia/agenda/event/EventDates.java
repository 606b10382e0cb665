package org.symposia.agenda.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.DayFormat;
import org.symposia.starter.text.InterfaceLanguage;
import org.symposia.starter.text.ZoneFormat;

/** Formats dates and times of an event in its time zone and the reader's language. */
public final class EventDates {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

	private final ZoneId zone;

	private final DayFormat dayFormat;

	private final ZoneFormat zoneFormat;

	private final DateTimeFormatter otherDay;

	private EventDates(ZoneId zone, DayFormat dayFormat, ZoneFormat zoneFormat, DateTimeFormatter otherDay) {
		this.zone = zone;
		this.dayFormat = dayFormat;
		this.zoneFormat = zoneFormat;
		this.otherDay = otherDay;
	}

	public static EventDates of(Event event, Locale reader) {
		return in(event.details().zone(), reader);
	}

	public static EventDates in(ZoneId zone, Locale reader) {
		return new EventDates(zone, DayFormat.in(reader), ZoneFormat.in(reader), switch (InterfaceLanguage.of(reader)) {
			case EN -> DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);
			case DE -> DateTimeFormatter.ofPattern("d. MMMM, HH:mm", Locale.GERMAN);
			case JA -> DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.JAPANESE);
		});
	}

	/** A day with its weekday, such as {@code Wednesday, 15 April 2026}. */
	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, this.zone));
	}

	/** A day with its weekday, such as {@code Wednesday, 15 April 2026}. */
	public String day(LocalDate date) {
		return this.dayFormat.format(date);
	}

	/** The days of an event: one day with its weekday, or the first and the last. */
	public String days(EventDetails details) {
		return this.dayFormat.format(details.firstDay(), details.lastDay());
	}

	/**
	 * A time of day, such as {@code 09:30}; with the zone's abbreviation where the clock
	 * shows it twice that day, such as {@code 02:30 CEST}.
	 */
	public String time(Instant moment) {
		return (TIME.format(moment.atZone(this.zone)) + " " + this.zoneFormat.marker(this.zone, moment)).strip();
	}

	/** The zone between two moments, such as {@code Berlin (CEST, UTC+2)}. */
	public String zone(Instant first, Instant last) {
		return this.zoneFormat.format(this.zone, first, last);
	}

	/**
	 * The time of an end, with the day unless it is the day of the start. Midnight
	 * belongs to the day it ends.
	 */
	public String end(Instant start, Instant end) {
		LocalDate last = LocalDate.ofInstant(end.minusNanos(1), this.zone);
		return last.equals(LocalDate.ofInstant(start, this.zone)) ? time(end)
				: (this.otherDay.format(end.atZone(this.zone)) + " " + this.zoneFormat.marker(this.zone, end)).strip();
	}

	/** The local date-time for {@code <input>} and {@code <time>}. */
	public String field(Instant moment) {
		return FIELD.format(moment.atZone(this.zone));
	}

	/**
	 * The value of a form field, or the stored instant if the field still shows it: the
	 * field has minutes only and no offset.
	 */
	public @Nullable String storedUnlessEdited(@Nullable String parameters, Instant stored) {
		return field(stored).equals(parameters) ? stored.toString() : parameters;
	}

	public OffsetDateTime offset(Instant moment) {
		return moment.atZone(this.zone).toOffsetDateTime();
	}

}
