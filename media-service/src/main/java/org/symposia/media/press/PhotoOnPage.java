package org.symposia.media.press;

import java.util.Locale;

import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.rendition.Picture;
import org.symposia.starter.text.LocalizedText;

/**
 * A photo in the press room.
 *
 * @param id the photo
 * @param caption what it shows
 * @param alt what it says to those who do not see it
 * @param credit who made or owns it
 * @param usageTerms what others may do with it
 * @param width width in pixels
 * @param height height in pixels
 */
public record PhotoOnPage(String id, Wording caption, Wording alt, Wording credit, Wording usageTerms, int width,
		int height) {

	/** Shows a photo of a release to a reader. */
	public static PhotoOnPage of(Photo photo, Locale reader) {
		PhotoText text = photo.text();
		return new PhotoOnPage(photo.id(), Wording.of(text.caption(), reader), Wording.of(text.alt(), reader),
				Wording.of(text.credit(), reader), Wording.of(text.usageTerms(), reader), photo.width(),
				photo.height());
	}

	/** Where the page's rendition is. */
	public String page() {
		return "/media/photos/" + this.id + "/page";
	}

	/** Where the rendition for print is. */
	public String print() {
		return "/media/photos/" + this.id + "/print";
	}

	/** Where the small rendition is. */
	public String thumb() {
		return "/media/photos/" + this.id + "/thumb";
	}

	Picture picture(String source) {
		return new Picture(source, this.caption.text(), this.alt.text(), this.credit.text(), this.width, this.height);
	}

	/**
	 * A text as one reader gets it.
	 *
	 * @param language tag of the language it is in, which may not be the reader's
	 * @param text the text
	 */
	public record Wording(String language, String text) {

		static Wording of(LocalizedText text, Locale reader) {
			return new Wording(text.languageFor(reader), text.in(reader));
		}

	}

}
