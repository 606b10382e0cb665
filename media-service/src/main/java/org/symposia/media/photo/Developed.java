package org.symposia.media.photo;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.InputStreamSource;

/**
 * An upload and what was made of it.
 *
 * @param original the bytes that were sent
 * @param rendered the renditions
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Developed(byte[] original, Renderer.Rendered rendered) {

	static Developed of(InputStreamSource upload, Renderer renderer) throws IOException {
		try (InputStream stream = upload.getInputStream()) {
			byte[] bytes = stream.readNBytes((int) PhotoFile.MOST_BYTES + 1);
			return new Developed(bytes, renderer.render(PhotoFile.of(bytes)));
		}
	}

	String digest() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.original));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
