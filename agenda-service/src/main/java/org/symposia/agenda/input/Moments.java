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
import java.util.Locale;
import java.util.Optional;

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
	 * @return empty if the text is none of the forms
	 */
	static Optional<Instant> read(String text, ZoneId zone, int daysAfter) {
		try {
			TemporalAccessor read = ANY.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from,
					LocalDate::from);
			return Optional.of(switch (read) {
				case OffsetDateTime moment -> moment.toInstant();
				case LocalDateTime local -> inZone(local, zone);
				default -> LocalDate.from(read).plusDays(daysAfter).atStartOfDay(zone).toInstant();
			});
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	/**
	 * No clock ever shows the hour that summer time leaves out.
	 */
	private static Instant inZone(LocalDateTime local, ZoneId zone) {
		if (zone.getRules().getValidOffsets(local).isEmpty()) {
			throw new DateTimeException("There is no " + local + " in " + zone);
		}
		return local.atZone(zone).toInstant();
	}

}
