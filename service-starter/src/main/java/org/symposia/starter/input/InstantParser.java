package org.symposia.starter.input;

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
final class InstantParser {

	private static final DateTimeFormatter ANY = DateTimeFormatter
		.ofPattern("[uuuu-MM-dd'T'HH:mm[:ss[.SSS]][XXX]][uuuu-MM-dd]", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private InstantParser() {
	}

	/**
	 * The moment meant by a text.
	 * @param daysAfter 0 if a date means its first moment, 1 if it means its end
	 */
	static Parsed parse(String text, ZoneId zone, int daysAfter) {
		try {
			TemporalAccessor read = ANY.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from,
					LocalDate::from);
			return switch (read) {
				case OffsetDateTime moment -> new Parsed.At(moment.toInstant());
				case LocalDateTime local -> inZone(local, zone);
				default -> new Parsed.At(LocalDate.from(read).plusDays(daysAfter).atStartOfDay(zone).toInstant());
			};
		}
		catch (DateTimeException _) {
			return new Parsed.Unreadable();
		}
	}

	/** No clock ever shows the hour that summer time leaves out. */
	private static Parsed inZone(LocalDateTime local, ZoneId zone) {
		ZoneOffsetTransition change = zone.getRules().getTransition(local);
		return (change != null && change.isGap())
				? new Parsed.Skipped(change.getDateTimeBefore(), change.getDateTimeAfter())
				: new Parsed.At(local.atZone(zone).toInstant());
	}

	/** The result of parsing. */
	sealed interface Parsed {

		/** A moment. */
		record At(Instant at) implements Parsed {
		}

		/** A time no clock shows, since it is put forward there. */
		record Skipped(LocalDateTime from, LocalDateTime to) implements Parsed {
		}

		/** None of the forms. */
		record Unreadable() implements Parsed {
		}

	}

}
