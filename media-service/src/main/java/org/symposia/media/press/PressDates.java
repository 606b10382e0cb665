package org.symposia.media.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Days in the order each language writes them. */
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

	/** The day of issue: the dateline's, else the day of publication where it counts. */
	static @Nullable LocalDate issued(@Nullable LocalDate dateline, @Nullable Instant publishedAt, ZoneId zone) {
		if (dateline != null) {
			return dateline;
		}
		return (publishedAt != null) ? LocalDate.ofInstant(publishedAt, zone) : null;
	}

}
