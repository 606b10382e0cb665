package org.symposia.starter.pdf;

import java.io.InputStream;
import java.util.Objects;

/** The fonts of documents, in the order they are searched for a glyph. */
enum FontFamily {

	/** For public documents; has the older characters of names. */
	BIZ_UDP_GOTHIC("BIZUDPGothic"),
	/** Rarer kanji. */
	NOTO_SANS_JP("NotoSansJP"),
	/** Vietnamese, Cyrillic, Greek and further Latin. */
	NOTO_SANS("NotoSans");

	private final String fileName;

	FontFamily(String fileName) {
		this.fileName = fileName;
	}

	String file(FontStyle style) {
		return this.fileName + "-" + style.fileName() + ".ttf";
	}

	InputStream open(FontStyle style) {
		String file = "fonts/" + file(style);
		return Objects.requireNonNull(FontFamily.class.getResourceAsStream(file),
				() -> file + " is missing: the shell's assets were not built into this jar");
	}

}
