package org.symposia.registration.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes days and times as a reader's language does, where the event is held. */
public final class EventTimes {

	private final ZoneId zone;

	private final DateTimeFormatter day;

	private final String between;

	private final DateTimeFormatter moment;

	private EventTimes(ZoneId zone, DateTimeFormatter day, String between, DateTimeFormatter moment) {
		this.zone = zone;
		this.day = day;
		this.between = between;
		this.moment = moment;
	}

	/** Times of an event for a reader. */
	public static EventTimes of(EventRecord event, Locale reader) {
		return switch (reader.getLanguage()) {
			case "de" -> of(event, Locale.GERMAN, "EEEE, d. MMMM uuuu", " bis ", "d. MMMM uuuu, HH:mm 'Uhr' (zzz)");
			case "ja" -> of(event, Locale.JAPANESE, "uuuu年M月d日（E）", "～", "uuuu年M月d日（E）H:mm（zzz）");
			default -> of(event, Locale.UK, "EEEE, d MMMM uuuu", " to ", "d MMMM uuuu, HH:mm (zzz)");
		};
	}

	private static EventTimes of(EventRecord event, Locale locale, String day, String between, String moment) {
		return new EventTimes(event.zoneId(), DateTimeFormatter.ofPattern(day, locale), between,
				DateTimeFormatter.ofPattern(moment, locale));
	}

	/** The days it lasts: one, or the first and the last. */
	public String days(EventRecord event) {
		LocalDate first = LocalDate.ofInstant(event.start(), this.zone);
		LocalDate last = LocalDate.ofInstant(event.end().minusNanos(1), this.zone);
		return first.equals(last) ? this.day.format(first)
				: this.day.format(first) + this.between + this.day.format(last);
	}

	/** A moment with its zone. */
	public String moment(Instant instant) {
		return this.moment.format(instant.atZone(this.zone));
	}

}
