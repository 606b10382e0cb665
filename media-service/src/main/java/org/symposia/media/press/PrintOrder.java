package org.symposia.media.press;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.symposia.media.release.Content;
import org.symposia.media.release.Release;

/**
 * What is to be printed of a release; its steps and address are not part of it.
 *
 * @param source the text
 * @param title the document's title
 * @param language language tag of the text
 * @param photos its photos in that language
 */
record PrintOrder(String source, String title, String language, List<PhotoOnPage> photos) {

	static PrintOrder of(Release release) {
		Content content = release.content();
		Locale language = Locale.forLanguageTag(content.language());
		return new PrintOrder(content.source().text(), PressRelease.title(release, content.reading()),
				content.language(), release.photos().stream().map((photo) -> PhotoOnPage.of(photo, language)).toList());
	}

	/** The same for orders that print alike. */
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
