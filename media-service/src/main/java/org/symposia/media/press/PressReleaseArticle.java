package org.symposia.media.press;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.symposia.media.html.ArticleGroup;
import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.html.PageArticle;
import org.symposia.media.recognition.Dateline;
import org.symposia.media.recognition.RecognisedRelease;
import org.symposia.media.release.Release;
import org.symposia.starter.caller.Institutions;
import org.symposia.starter.page.Page;
import org.symposia.starter.text.LocalizedText;

/**
 * A release as everybody sees it: the same for all readers of a language until the
 * release or its event changes.
 *
 * @param slug last part of its address
 * @param language language tag of the text
 * @param day date of issue
 * @param issued date of issue in the reader's language
 * @param hosts short names of the issuing institutions
 * @param article its text
 * @param photos its photos, of which the first leads
 * @param contacts the media contacts in its text
 * @param event the event it belongs to, if its page is public
 */
record PressReleaseArticle(String slug, String language, @Nullable LocalDate day, String issued, List<String> hosts,
		PageArticle article, List<PressPhoto> photos, List<PressContact> contacts,
		@Nullable EventLink event) implements Page {

	static PressReleaseArticle of(Release release, ZoneId zone, Institutions institutions, @Nullable EventLink event,
			Locale locale) {
		RecognisedRelease recognised = release.content().recognised();
		Dateline dateline = recognised.dateline();
		LocalDate day = PressDates.issued((dateline != null) ? dateline.date() : null, release.publishedAt(), zone);
		return new PressReleaseArticle(release.slug(), release.content().language(), day,
				PressDates.format(day, locale), release.hosts().stream().map(institutions::shortNameOf).toList(),
				PageArticle.of(release.content().source().text(), articlePhotos(release)),
				release.photos().stream().map((photo) -> PressPhoto.of(photo, locale)).toList(),
				recognised.contacts().stream().map(PressContact::of).toList(), event);
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

	@Nullable PressPhoto lead() {
		return this.photos.isEmpty() ? null : this.photos.getFirst();
	}

	/** The photo placed at a caption of the text. */
	@Nullable PressPhoto photo(ArticleGroup group) {
		ArticlePhoto placed = group.photo();
		return this.photos.stream()
			.filter((photo) -> placed != null && photo.page().equals(placed.source()))
			.findFirst()
			.orElse(null);
	}

	/** The photos below the text: all but the leading one that no caption names. */
	List<PressPhoto> further() {
		Set<String> placed = this.article.placedPhotos().stream().map(ArticlePhoto::source).collect(Collectors.toSet());
		return this.photos.stream().skip(1).filter((photo) -> !placed.contains(photo.page())).toList();
	}

	/**
	 * Link to an event.
	 *
	 * @param id id of the event
	 * @param title title of the event
	 */
	record EventLink(String id, LocalizedText title) {

	}

}
