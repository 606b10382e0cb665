package org.symposia.registration.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.symposia.starter.text.DayFormat;
import org.symposia.starter.text.InterfaceLanguage;

/** Formats days and times in the reader's language and the event's time zone. */
public final class EventTimes {

	private final ZoneId zone;

	private final DayFormat dayFormat;

	private final DateTimeFormatter moment;

	private EventTimes(ZoneId zone, DayFormat dayFormat, DateTimeFormatter moment) {
		this.zone = zone;
		this.dayFormat = dayFormat;
		this.moment = moment;
	}

	/** The formats for an event and a reader. */
	public static EventTimes of(EventRecord event, Locale reader) {
		return new EventTimes(event.zoneId(), DayFormat.in(reader), switch (InterfaceLanguage.of(reader)) {
			case EN -> DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm (zzz)", Locale.UK);
			case DE -> DateTimeFormatter.ofPattern("d. MMMM uuuu, HH:mm 'Uhr' (zzz)", Locale.GERMAN);
			case JA -> DateTimeFormatter.ofPattern("uuuu年M月d日（E）H:mm（zzz）", Locale.JAPANESE);
		});
	}

	/** The days of the event: one, or the first and the last. */
	public String days(EventRecord event) {
		return this.dayFormat.format(LocalDate.ofInstant(event.start(), this.zone),
				LocalDate.ofInstant(event.end().minusNanos(1), this.zone));
	}

	/** A moment with its zone. */
	public String moment(Instant instant) {
		return this.moment.format(instant.atZone(this.zone));
	}

}
