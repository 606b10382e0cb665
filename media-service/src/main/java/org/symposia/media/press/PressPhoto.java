package org.symposia.media.press;

import java.util.Locale;

import org.symposia.media.release.Photo;
import org.symposia.media.release.PhotoText;
import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.photo.Rendition;
import org.symposia.starter.text.LocalizedText;

/**
 * A photo on a page, with its texts in the reader's language.
 *
 * @param id the photo
 * @param caption the caption
 * @param alt the alternative text
 * @param credit the credit line
 * @param usageTerms the usage terms
 * @param width pixels
 * @param height pixels
 * @param drawn whether it is a drawing in place of a photo
 */
public record PressPhoto(String id, Text caption, Text alt, Text credit, Text usageTerms, int width, int height,
		boolean drawn) {

	/** Selects the texts in the reader's language. */
	public static PressPhoto of(Photo photo, Locale reader) {
		PhotoText text = photo.text();
		return new PressPhoto(photo.id(), Text.of(text.caption(), reader), Text.of(text.alt(), reader),
				Text.of(text.credit(), reader), Text.of(text.usageTerms(), reader), photo.width(), photo.height(),
				photo.isDrawn());
	}

	/** URL of the rendition for pages. */
	public String page() {
		return "/media/photos/" + this.id + "/page";
	}

	/** URL of the rendition for print. */
	public String print() {
		return "/media/photos/" + this.id + "/print";
	}

	/** URL of the small rendition. */
	public String thumb() {
		return "/media/photos/" + this.id + "/thumb";
	}

	/** The small and the page's rendition with their widths. */
	public String sources() {
		return "%s %dw, %s %dw".formatted(thumb(), Rendition.THUMB.width(this.width, this.height), page(),
				Rendition.PAGE.width(this.width, this.height));
	}

	ArticlePhoto inArticle(String source) {
		return new ArticlePhoto(source, this.caption.text(), this.alt.text());
	}

	/**
	 * A text with its language, which may differ from the reader's.
	 *
	 * @param language language tag
	 * @param text the text
	 */
	public record Text(String language, String text) {

		static Text of(LocalizedText text, Locale reader) {
			return new Text(text.languageFor(reader), text.in(reader));
		}

	}

}
