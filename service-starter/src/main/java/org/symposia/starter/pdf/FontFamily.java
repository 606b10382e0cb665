package org.symposia.starter.pdf;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The typefaces of documents, in the order they are asked for a glyph.
 */
enum FontFamily {

	/** Made for public documents: clear, even, with the names' older characters. */
	BIZ_UDP_GOTHIC("BIZ UDPGothic", "BIZUDPGothic"),
	/** Rarer kanji. */
	NOTO_SANS_JP("Noto Sans JP", "NotoSansJP"),
	/** Vietnamese, Cyrillic, Greek and further Latin. */
	NOTO_SANS("Noto Sans", "NotoSans");

	private final String displayName;

	private final String fileName;

	FontFamily(String displayName, String fileName) {
		this.displayName = displayName;
		this.fileName = fileName;
	}

	String displayName() {
		return this.displayName;
	}

	String file(FontStyle style) {
		return this.fileName + "-" + style.fileName() + ".ttf";
	}

	InputStream open(FontStyle style) {
		String file = "fonts/" + file(style);
		return Objects.requireNonNull(FontFamily.class.getResourceAsStream(file),
				() -> file + " is missing: the shell's assets were not built into this jar");
	}

	/** All of them as a value of the CSS property {@code font-family}. */
	static String css() {
		return Arrays.stream(values())
			.map((family) -> "'" + family.displayName + "'")
			.collect(Collectors.joining(", "));
	}

}
