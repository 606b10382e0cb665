package org.symposia.media.photo;

import java.util.Map;

import org.apache.tika.Tika;

/** An uploaded file judged by its content, not by its name; not decoded yet. */
final class PhotoFile {

	static final long MOST_BYTES = 25_000_000;

	private static final Map<String, String> FORMATS = Map.of("image/jpeg", "jpeg", "image/png", "png", "image/webp",
			"webp");

	private static final Tika TIKA = new Tika();

	private final byte[] bytes;

	private final String format;

	private PhotoFile(byte[] bytes, String format) {
		this.bytes = bytes;
		this.format = format;
	}

	/** Judges a file's size and first bytes. */
	static PhotoFile of(byte[] bytes) {
		if (bytes.length == 0) {
			throw PhotoProblems.empty();
		}
		if (bytes.length > MOST_BYTES) {
			throw PhotoProblems.tooLarge(MOST_BYTES);
		}
		String type = TIKA.detect(bytes);
		String format = FORMATS.get(type);
		if (format == null) {
			throw PhotoProblems.wrongType(type);
		}
		if (format.equals("jpeg") && !JpegEnd.isReached(bytes)) {
			throw PhotoProblems.cutOff();
		}
		return new PhotoFile(bytes, format);
	}

	byte[] bytes() {
		return this.bytes;
	}

	/** The name of the format: jpeg, png or webp. */
	String format() {
		return this.format;
	}

}
