package org.symposia.media.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Days in the order each language writes them. */
final class PressDates {

	private static final Map<String, String> PATTERNS = Map.of("de", "d. MMMM uuuu", "ja", "uuuu年M月d日（E）");

	private PressDates() {
	}

	static String format(LocalDate date, Locale locale) {
		String pattern = PATTERNS.getOrDefault(locale.getLanguage(), "d MMMM uuuu");
		return DateTimeFormatter.ofPattern(pattern, locale).format(date);
	}

	/** The day of issue: the dateline's, else the day of publication. */
	static String issued(@Nullable LocalDate dateline, @Nullable Instant publishedAt, Locale locale) {
		if (dateline != null) {
			return format(dateline, locale);
		}
		return (publishedAt != null) ? format(LocalDate.ofInstant(publishedAt, ZoneOffset.UTC), locale) : "";
	}

}
