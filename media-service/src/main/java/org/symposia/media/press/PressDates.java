package org.symposia.media.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Formats dates in the order of each language. */
final class PressDates {

	private static final Map<String, String> PATTERNS = Map.of("de", "d. MMMM uuuu", "ja", "uuuu年M月d日（E）");

	private PressDates() {
	}

	static String format(@Nullable LocalDate date, Locale locale) {
		if (date == null) {
			return "";
		}
		String pattern = PATTERNS.getOrDefault(locale.getLanguage(), "d MMMM uuuu");
		return DateTimeFormatter.ofPattern(pattern, locale).format(date);
	}

	/**
	 * The date of issue: that of the dateline, else that of the publication in the zone.
	 */
	static @Nullable LocalDate issued(@Nullable LocalDate dateline, @Nullable Instant publishedAt, ZoneId zone) {
		if (dateline != null) {
			return dateline;
		}
		return (publishedAt != null) ? LocalDate.ofInstant(publishedAt, zone) : null;
	}

}
