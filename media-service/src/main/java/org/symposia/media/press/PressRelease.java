package org.symposia.media.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.media.release.Release;
import org.symposia.media.html.PageArticle;
import org.symposia.media.html.ArticlePhoto;

/**
 * A release on its public page.
 *
 * @param slug last part of its address
 * @param language language tag of its text
 * @param title the headline as plain text, or the slug if none is recognised
 * @param place place of issue
 * @param day date of issue
 * @param issued date of issue in the reader's language
 * @param hosts ids of the issuing institutions
 * @param event id of the event it belongs to
 * @param article its text
 * @param photos its photos
 */
public record PressRelease(String slug, String language, String title, @Nullable String place, @Nullable LocalDate day,
		String issued, List<String> hosts, @Nullable String event, PageArticle article, List<PressPhoto> photos) {

	/** Maps a release for a reader. */
	public static PressRelease of(Release release, ZoneId zone, Locale locale) {
		RecognisedRelease recognised = release.content().recognised();
		Dateline dateline = recognised.dateline();
		LocalDate day = PressDates.issued((dateline != null) ? dateline.date() : null, release.publishedAt(), zone);
		List<PressPhoto> photos = release.photos().stream().map((photo) -> PressPhoto.of(photo, locale)).toList();
		return new PressRelease(release.slug(), release.content().language(), title(release, recognised),
				(dateline != null) ? dateline.place() : null, day, PressDates.format(day, locale),
				release.content().hosts(), release.content().event(),
				PageArticle.of(release.content().source().text(), articlePhotos(release)), photos);
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

	static String title(Release release, RecognisedRelease recognised) {
		return Objects.requireNonNullElse(recognised.headline(), release.slug());
	}

}
