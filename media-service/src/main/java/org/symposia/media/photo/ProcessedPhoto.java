package org.symposia.media.photo;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.core.io.InputStreamSource;

/**
 * An upload with its renditions.
 *
 * @param original the uploaded bytes
 * @param rendered the renditions
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ProcessedPhoto(byte[] original, Renderer.Rendered rendered) {

	static ProcessedPhoto of(InputStreamSource upload, Renderer renderer) throws IOException {
		try (InputStream stream = upload.getInputStream()) {
			byte[] bytes = stream.readNBytes((int) PhotoFile.MAX_BYTES + 1);
			return new ProcessedPhoto(bytes, renderer.render(PhotoFile.of(bytes)));
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
