package org.symposia.media.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload with its renditions.
 *
 * @param original the uploaded bytes
 * @param rendered the renditions
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ProcessedPhoto(byte[] original, Renderer.Rendered rendered) {

	String digest() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.original));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
