package org.symposia.media.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseContent;
import org.symposia.starter.hash.Sha256;

/**
 * The content of a PDF file.
 *
 * @param source text of the release
 * @param title title of the document
 * @param language language tag of the text
 * @param photos photos with their texts in that language
 */
record PrintRequest(String source, String title, String language, List<PressPhoto> photos) {

	static PrintRequest of(Release release) {
		ReleaseContent content = release.content();
		Locale language = Locale.forLanguageTag(content.language());
		return new PrintRequest(content.source().text(), PressReleaseArticle.title(release), content.language(),
				release.photos().stream().map((photo) -> PressPhoto.of(photo, language)).toList());
	}

	/** Digest of everything that is visible in the PDF file. */
	String key() {
		List<String> parts = new ArrayList<>(List.of(this.source, this.title, this.language));
		this.photos.forEach((photo) -> parts.addAll(List.of(photo.id(), photo.caption().text(), photo.alt().text())));
		return Sha256.hex(String.join("\0", parts));
	}

}
