package org.symposia.media.release;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.RecognisedRelease;

/**
 * Headline and date of a text, stored with it so that lists need not parse texts.
 *
 * @param headline the headline, if one was recognised
 * @param issued the date in the dateline (ISO 8601), if it has one
 */
record TextSummary(@Nullable String headline, @Nullable String issued) {

	static TextSummary of(ReleaseContent content) {
		RecognisedRelease recognised = content.recognised();
		Dateline dateline = recognised.dateline();
		LocalDate day = (dateline != null) ? dateline.date() : null;
		return new TextSummary(recognised.headline(), (day != null) ? day.toString() : null);
	}

}
