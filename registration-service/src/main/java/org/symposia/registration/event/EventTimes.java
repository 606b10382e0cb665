package org.symposia.registration.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.DayFormat;
import org.symposia.starter.text.InterfaceLanguage;

/** Formats days and times in the reader's language and the event's time zone. */
public final class EventTimes {

	private final ZoneId zone;

	private final DayFormat dayFormat;

	private final DateTimeFormatter moment;

	private final DateTimeFormatter clock;

	private final DateTimeFormatter zoneName;

	private final String hours;

	private final String from;

	private EventTimes(ZoneId zone, Locale language, String moment, String clock, String hours, String from) {
		this.zone = zone;
		this.dayFormat = DayFormat.in(language);
		this.moment = DateTimeFormatter.ofPattern(moment, language);
		this.clock = DateTimeFormatter.ofPattern(clock, language);
		this.zoneName = DateTimeFormatter.ofPattern("zzz", language);
		this.hours = hours;
		this.from = from;
	}

	/** The formats for an event and a reader. */
	public static EventTimes of(EventRecord event, Locale reader) {
		ZoneId zone = event.zoneId();
		return switch (InterfaceLanguage.of(reader)) {
			case EN ->
				new EventTimes(zone, Locale.UK, "d MMMM uuuu, HH:mm (zzz)", "HH:mm", "%s–%s (%s)", "from %s (%s)");
			case DE -> new EventTimes(zone, Locale.GERMAN, "d. MMMM uuuu, HH:mm 'Uhr' (zzz)", "HH:mm", "%s–%s Uhr (%s)",
					"ab %s Uhr (%s)");
			case JA -> new EventTimes(zone, Locale.JAPANESE, "uuuu年M月d日（E）H:mm（zzz）", "H:mm", "%s～%s（%s）", "%s～（%s）");
		};
	}

	/** The days of the event: one, or the first and the last. */
	public String days(EventRecord event) {
		return this.dayFormat.format(LocalDate.ofInstant(event.start(), this.zone),
				LocalDate.ofInstant(event.end().minusNanos(1), this.zone));
	}

	/**
	 * When it begins and ends on its day, with the zone; if it lasts several days, when
	 * it begins on the first.
	 */
	public String hours(EventRecord event) {
		ZonedDateTime start = event.start().atZone(this.zone);
		ZonedDateTime end = event.end().atZone(this.zone);
		if (!start.toLocalDate().equals(end.minusNanos(1).toLocalDate())) {
			return this.from.formatted(this.clock.format(start), this.zoneName.format(start));
		}
		return this.hours.formatted(this.clock.format(start), this.clock.format(end), this.zoneName.format(start));
	}

	/** A moment with its zone. */
	public String moment(Instant instant) {
		return this.moment.format(instant.atZone(this.zone));
	}

	/** A moment with its zone, and as programs read it; null if there is none. */
	public @Nullable EventMoment at(@Nullable Instant instant) {
		return (instant != null)
				? new EventMoment(moment(instant), instant.atZone(this.zone).toOffsetDateTime().toString()) : null;
	}

}
