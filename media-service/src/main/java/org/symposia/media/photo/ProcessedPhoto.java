package org.symposia.media.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

import org.symposia.media.release.DigitalSource;

/**
 * An upload with its renditions.
 *
 * @param original the uploaded bytes
 * @param rendered the renditions
 * @param source how the picture was made, if the upload says so
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ProcessedPhoto(byte[] original, Renderer.Rendered rendered, @Nullable DigitalSource source) {

	String digest() {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(this.original));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
