package org.symposia.stack.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days of the sample's upcoming events. They follow from the day on which the sample
 * was loaded first, which is kept in a file, so that they stay the same from then on.
 *
 * @param firstLoad the day of the first load, in UTC
 */
record SampleDays(LocalDate firstLoad) {

	/**
	 * In texts a day stands as week after the first load and weekday:
	 * <code>{week-10-tuesday}</code>.
	 */
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{week-(\\d+)-([a-z]+)}");

	static SampleDays keptIn(Path folder, Clock clock) throws IOException {
		Path file = folder.resolve("first-load");
		if (!Files.exists(file)) {
			Files.createDirectories(folder);
			Files.writeString(file, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + "\n");
		}
		return new SampleDays(LocalDate.parse(Files.readString(file).strip()));
	}

	/** Puts days in the place of their names. */
	String fill(String text) {
		return PLACEHOLDER.matcher(text).replaceAll((found) -> day(found).toString());
	}

	private LocalDate day(MatchResult found) {
		DayOfWeek weekday = DayOfWeek.valueOf(found.group(2).toUpperCase(Locale.ROOT));
		return this.firstLoad.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
			.plusWeeks(Long.parseLong(found.group(1)))
			.with(weekday);
	}

}
