package org.symposia.media.photo;

import java.util.Map;

import org.apache.tika.Tika;

/** An uploaded file whose type was detected from its content; not decoded yet. */
final class PhotoFile {

	static final long MAX_BYTES = 25_000_000;

	private static final Map<String, String> FORMATS = Map.of("image/jpeg", "jpeg", "image/png", "png", "image/webp",
			"webp");

	private static final Tika TIKA = new Tika();

	private final byte[] bytes;

	private final String format;

	private PhotoFile(byte[] bytes, String format) {
		this.bytes = bytes;
		this.format = format;
	}

	/** Checks size, type and, for JPEG, completeness. */
	static PhotoFile of(byte[] bytes) {
		if (bytes.length == 0) {
			throw PhotoProblems.empty();
		}
		if (bytes.length > MAX_BYTES) {
			throw PhotoProblems.tooLarge(MAX_BYTES);
		}
		String type = TIKA.detect(bytes);
		String format = FORMATS.get(type);
		if (format == null) {
			throw PhotoProblems.wrongType(type);
		}
		if (format.equals("jpeg") && !JpegStructure.isComplete(bytes)) {
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
