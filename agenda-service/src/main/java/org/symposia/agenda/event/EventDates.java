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

	private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

	private final ZoneId zone;

	private final DayFormat dayFormat;

	private final ZoneFormat zoneFormat;

	private final Patterns patterns;

	private EventDates(ZoneId zone, Locale reader) {
		this.zone = zone;
		this.dayFormat = DayFormat.in(reader);
		this.zoneFormat = ZoneFormat.in(reader);
		this.patterns = Patterns.in(reader);
	}

	public static EventDates of(Event event, Locale reader) {
		return in(event.details().zone(), reader);
	}

	public static EventDates in(ZoneId zone, Locale reader) {
		return new EventDates(zone, reader);
	}

	/** A day with its weekday, such as {@code Wednesday, 15 April 2026}. */
	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, this.zone));
	}

	/** A day with its weekday, such as {@code Wednesday, 15 April 2026}. */
	public String day(LocalDate date) {
		return this.dayFormat.format(date);
	}

	/** The weekday and the day of the month, such as {@code Tuesday 18}. */
	public String weekday(LocalDate date) {
		return this.patterns.weekday.format(date);
	}

	/** The days of an event: one day with its weekday, or the first and the last. */
	public String days(EventDetails details) {
		return this.dayFormat.format(details.firstDay(), details.lastDay());
	}

	/**
	 * A time of day, such as {@code 09:30}, in Japanese {@code 9:30}; with the zone's
	 * abbreviation where the clock shows it twice that day, such as {@code 02:30 CEST}.
	 */
	public String time(Instant moment) {
		return (this.patterns.time.format(moment.atZone(this.zone)) + " " + this.zoneFormat.marker(this.zone, moment))
			.strip();
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
				: (this.patterns.otherDay.format(end.atZone(this.zone)) + " " + this.zoneFormat.marker(this.zone, end))
					.strip();
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

	/**
	 * How times are written in a language.
	 *
	 * @param time a time of day
	 * @param otherDay a time on another day than the one stated before
	 * @param weekday a day of an event
	 */
	private record Patterns(DateTimeFormatter time, DateTimeFormatter otherDay, DateTimeFormatter weekday) {

		static Patterns in(Locale reader) {
			return switch (InterfaceLanguage.of(reader)) {
				case EN -> of(Locale.UK, "HH:mm", "d MMMM, HH:mm", "EEEE d");
				case DE -> of(Locale.GERMAN, "HH:mm", "d. MMMM, HH:mm", "EEEE, d.");
				case JA -> of(Locale.JAPANESE, "H:mm", "M月d日 H:mm", "d日（E）");
			};
		}

		private static Patterns of(Locale language, String time, String otherDay, String weekday) {
			return new Patterns(DateTimeFormatter.ofPattern(time, language),
					DateTimeFormatter.ofPattern(otherDay, language), DateTimeFormatter.ofPattern(weekday, language));
		}

	}

}
