package org.symposia.media.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.ReleaseLine;

/**
 * A release in a list.
 *
 * @param slug the last part of its address
 * @param language language tag of its text
 * @param title the headline
 * @param day the day of issue
 * @param issued the day of issue in the reader's language
 * @param hosts the institutions that issue it
 */
record PressItem(String slug, String language, String title, @Nullable LocalDate day, String issued,
		List<String> hosts) {

	static PressItem of(ReleaseLine line, ZoneId zone, Locale locale) {
		LocalDate day = PressDates.issued(line.issued(), line.publishedAt(), zone);
		return new PressItem(line.slug(), line.content().language(), line.title(), day, PressDates.format(day, locale),
				line.content().hosts());
	}

}
