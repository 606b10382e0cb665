package org.symposia.media.press;

import java.util.List;
import java.util.Locale;

import org.symposia.media.reading.Reading;
import org.symposia.media.release.Release;

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

	static PressItem of(Release release, Locale locale) {
		Reading reading = release.content().reading();
		return new PressItem(release.slug(), release.content().language(), PressRelease.title(release, reading),
				PressDates.issued(release, reading.dateline(), locale), release.content().hosts());
	}

}
