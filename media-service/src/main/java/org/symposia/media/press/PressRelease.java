package org.symposia.media.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.symposia.media.reading.Dateline;
import org.symposia.media.reading.Reading;
import org.symposia.media.release.Release;
import org.symposia.media.rendition.Article;
import org.symposia.media.rendition.Picture;

/**
 * A release as its page shows it.
 *
 * @param slug the last part of its address
 * @param language language tag of its text
 * @param title the headline as plain text
 * @param place the place of issue
 * @param day the day of issue
 * @param issued the day of issue in the reader's language
 * @param hosts the institutions that issue it
 * @param event the event it belongs to
 * @param article its text
 * @param photos its photos
 */
public record PressRelease(String slug, String language, String title, @Nullable String place, @Nullable LocalDate day,
		String issued, List<String> hosts, @Nullable String event, Article article, List<PhotoOnPage> photos) {

	/** Arranges a release for a reader. */
	public static PressRelease of(Release release, ZoneId zone, Locale locale) {
		Reading reading = release.content().reading();
		Dateline dateline = reading.dateline();
		LocalDate day = PressDates.issued((dateline != null) ? dateline.date() : null, release.publishedAt(), zone);
		List<PhotoOnPage> photos = release.photos().stream().map((photo) -> PhotoOnPage.of(photo, locale)).toList();
		return new PressRelease(release.slug(), release.content().language(), title(release, reading),
				(dateline != null) ? dateline.place() : null, day, PressDates.format(day, locale),
				release.content().hosts(), release.content().event(),
				Article.of(release.content().source().text(), pictures(release)), photos);
	}

	/** In the language of the text, whose captions tell where they belong. */
	private static List<Picture> pictures(Release release) {
		Locale language = Locale.forLanguageTag(release.content().language());
		return release.photos()
			.stream()
			.map((photo) -> PhotoOnPage.of(photo, language))
			.map((photo) -> photo.picture(photo.page()))
			.toList();
	}

	static String title(Release release, Reading reading) {
		return Objects.requireNonNullElse(reading.headline(), release.slug());
	}

}
