package org.symposia.media.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.html.PageArticle;
import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.Page;

/**
 * The article of a release: the same for all readers of a language until the release
 * changes.
 *
 * @param language language tag of the text
 * @param place place of issue
 * @param day date of issue
 * @param issued date of issue in the reader's language
 * @param hosts short names of the issuing institutions
 * @param article its text
 * @param photos its photos
 */
record PressReleaseArticle(String language, @Nullable String place, @Nullable LocalDate day, String issued,
		List<String> hosts, PageArticle article, List<PressPhoto> photos) implements Page {

	static PressReleaseArticle of(Release release, ZoneId zone, Institutions institutions, Locale locale) {
		RecognisedRelease recognised = release.content().recognised();
		Dateline dateline = recognised.dateline();
		LocalDate day = PressDates.issued((dateline != null) ? dateline.date() : null, release.publishedAt(), zone);
		return new PressReleaseArticle(release.content().language(), (dateline != null) ? dateline.place() : null, day,
				PressDates.format(day, locale),
				release.content().hosts().stream().map(institutions::shortNameOf).toList(),
				PageArticle.of(release.content().source().text(), articlePhotos(release)),
				release.photos().stream().map((photo) -> PressPhoto.of(photo, locale)).toList());
	}

	/** In the language of the text, since photos are placed by their captions. */
	private static List<ArticlePhoto> articlePhotos(Release release) {
		Locale language = Locale.forLanguageTag(release.content().language());
		return release.photos()
			.stream()
			.map((photo) -> PressPhoto.of(photo, language))
			.map((photo) -> photo.inArticle(photo.page()))
			.toList();
	}

	static String title(Release release) {
		return Objects.requireNonNullElse(release.content().recognised().headline(), release.slug());
	}

}
