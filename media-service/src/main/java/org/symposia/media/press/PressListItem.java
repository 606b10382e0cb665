package org.symposia.media.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.ReleaseSummary;
import org.symposia.starter.caller.Institutions;

/**
 * A release in a public list.
 *
 * @param slug last part of its address
 * @param language language tag of its text
 * @param title the headline, or the slug if none is recognised
 * @param day date of issue
 * @param issued date of issue in the reader's language
 * @param hosts short names of the issuing institutions
 * @param photo its leading photo, if it has one
 */
record PressListItem(String slug, String language, String title, @Nullable LocalDate day, String issued,
		List<String> hosts, @Nullable PressPhoto photo) {

	static PressListItem of(ReleaseSummary summary, ZoneId zone, Institutions institutions, Locale locale) {
		LocalDate day = PressDates.issued(summary.issued(), summary.publishedAt(), zone);
		return new PressListItem(summary.slug(), summary.content().language(), summary.title(), day,
				PressDates.format(day, locale), summary.hosts().stream().map(institutions::shortNameOf).toList(),
				summary.leadPhoto().map((photo) -> PressPhoto.of(photo, locale)).orElse(null));
	}

	/** The language of the text in the reader's language. */
	String languageName(Locale reader) {
		return Locale.forLanguageTag(this.language).getDisplayLanguage(reader);
	}

}
