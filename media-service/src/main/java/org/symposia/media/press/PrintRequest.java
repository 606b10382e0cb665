package org.symposia.media.press;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.symposia.media.release.Release;
import org.symposia.media.release.ReleaseContent;

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
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			add(digest, this.source, this.title, this.language);
			this.photos.forEach((photo) -> add(digest, photo.id(), photo.caption().text(), photo.alt().text()));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void add(MessageDigest digest, String... texts) {
		for (String text : texts) {
			digest.update(text.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
		}
	}

}
