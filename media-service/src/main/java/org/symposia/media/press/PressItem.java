package org.symposia.media.press;

import java.util.List;
import java.util.Locale;

import org.symposia.media.release.ReleaseLine;

/**
 * A release in a list.
 *
 * @param slug the last part of its address
 * @param language language tag of its text
 * @param title the headline
 * @param issued the day of issue in the reader's language
 * @param hosts the institutions that issue it
 */
record PressItem(String slug, String language, String title, String issued, List<String> hosts) {

	static PressItem of(ReleaseLine line, Locale locale) {
		return new PressItem(line.slug(), line.content().language(), line.title(),
				PressDates.issued(line.issued(), line.publishedAt(), locale), line.content().hosts());
	}

}
