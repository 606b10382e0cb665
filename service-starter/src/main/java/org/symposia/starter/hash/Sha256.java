package org.symposia.starter.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash of bytes, or of a text read as UTF-8 (FIPS 180-4). */
public final class Sha256 {

	private Sha256() {
	}

	/** As 64 hexadecimal digits. */
	public static String hex(String text) {
		return HexFormat.of().formatHex(of(text));
	}

	/** As 64 hexadecimal digits. */
	public static String hex(byte[] bytes) {
		return HexFormat.of().formatHex(digest(bytes));
	}

	/** As 32 bytes. */
	public static byte[] of(String text) {
		return digest(text.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] digest(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
