package org.symposia.agenda.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * Reads a moment as people and programs write it: with offset, local in the event's zone,
 * or as a whole day.
 */
final class Moments {

	private static final DateTimeFormatter ANY = DateTimeFormatter
		.ofPattern("[uuuu-MM-dd'T'HH:mm[:ss[.SSS]][XXX]][uuuu-MM-dd]", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private Moments() {
	}

	/**
	 * The moment meant by a text.
	 * @param text the text
	 * @param zone where local times are meant
	 * @param daysAfter 0 if a date means its first moment, 1 if it means its end
	 */
	static Reading read(String text, ZoneId zone, int daysAfter) {
		try {
			TemporalAccessor read = ANY.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from,
					LocalDate::from);
			return switch (read) {
				case OffsetDateTime moment -> new Reading.Moment(moment.toInstant());
				case LocalDateTime local -> inZone(local, zone);
				default -> new Reading.Moment(LocalDate.from(read).plusDays(daysAfter).atStartOfDay(zone).toInstant());
			};
		}
		catch (DateTimeException _) {
			return new Reading.Unreadable();
		}
	}

	/**
	 * No clock ever shows the hour that summer time leaves out.
	 */
	private static Reading inZone(LocalDateTime local, ZoneId zone) {
		ZoneOffsetTransition change = zone.getRules().getTransition(local);
		return (change != null && change.isGap())
				? new Reading.LeftOut(change.getDateTimeBefore(), change.getDateTimeAfter())
				: new Reading.Moment(local.atZone(zone).toInstant());
	}

	/**
	 * What came of reading.
	 */
	sealed interface Reading {

		/**
		 * A moment.
		 */
		record Moment(Instant at) implements Reading {

		}

		/**
		 * A time no clock shows, since it is put forward there.
		 */
		record LeftOut(LocalDateTime from, LocalDateTime to) implements Reading {

		}

		/**
		 * None of the forms.
		 */
		record Unreadable() implements Reading {

		}

	}

}
