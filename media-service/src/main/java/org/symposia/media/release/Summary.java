package org.symposia.media.release;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.symposia.media.reading.Dateline;
import org.symposia.media.reading.Reading;

/**
 * What lists show of a text. It is written with the text, so that a list need not read a
 * hundred texts.
 *
 * @param headline the headline, if one was recognised
 * @param issued the day of the dateline (ISO 8601), if it names one
 */
record Summary(@Nullable String headline, @Nullable String issued) {

	static Summary of(Content content) {
		Reading reading = content.reading();
		Dateline dateline = reading.dateline();
		LocalDate day = (dateline != null) ? dateline.date() : null;
		return new Summary(reading.headline(), (day != null) ? day.toString() : null);
	}

}
