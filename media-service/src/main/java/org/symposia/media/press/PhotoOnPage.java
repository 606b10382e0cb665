package org.symposia.media.press;

import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.rendition.Picture;

/**
 * A photo in the press room.
 *
 * @param id the photo
 * @param text what is said about it
 * @param width width in pixels
 * @param height height in pixels
 */
public record PhotoOnPage(String id, PhotoText text, int width, int height) {

	/** Shows a photo of a release. */
	public static PhotoOnPage of(Photo photo) {
		return new PhotoOnPage(photo.id(), photo.text(), photo.width(), photo.height());
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
		return new Picture(source, this.text.caption(), this.text.alt(), this.text.credit(), this.width, this.height);
	}

}
