package org.symposia.media.desk;

import org.jspecify.annotations.Nullable;

import org.symposia.media.reading.PictureText;
import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.release.Release;

/**
 * What was typed about a photo.
 *
 * @param caption what it shows
 * @param alt what it says to those who do not see it
 * @param credit who made or owns it
 * @param usageTerms what others may do with it
 * @param version the version the form was drawn from
 */
record PhotoForm(@Nullable String caption, @Nullable String alt, @Nullable String credit, @Nullable String usageTerms,
		@Nullable Long version) {

	/** Offers the first caption of the source that no photo has yet. */
	static PhotoForm offered(Release release) {
		PictureText open = release.content()
			.reading()
			.pictures()
			.stream()
			.filter((text) -> text.caption() != null && release.photos()
				.stream()
				.noneMatch((photo) -> photo.text().caption().equalsIgnoreCase(text.caption())))
			.findFirst()
			.orElse(null);
		return (open != null) ? new PhotoForm(open.caption(), "", open.credit(), "", release.version())
				: new PhotoForm("", "", "", "", release.version());
	}

	static PhotoForm of(Photo photo, long version) {
		PhotoText text = photo.text();
		return new PhotoForm(text.caption(), text.alt(), text.credit(), text.usageTerms(), version);
	}

	/** The same form drawn from a newer version. */
	PhotoForm renewed(long newer) {
		return new PhotoForm(this.caption, this.alt, this.credit, this.usageTerms, newer);
	}

	PhotoText text() {
		return PhotoText.of(this.caption, this.alt, this.credit, this.usageTerms);
	}

}
