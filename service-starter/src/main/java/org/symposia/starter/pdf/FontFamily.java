package org.symposia.starter.pdf;

import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Objects;
import java.util.Set;

/** The fonts of documents, in the order they are searched for a glyph. */
enum FontFamily {

	SOURCE_SANS("SourceSans3", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
	/** Rarer letters. */
	NOTO_SANS("NotoSans", UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC, UnicodeScript.DEVANAGARI),
	/** With the older characters of names. */
	NOTO_SANS_JP("NotoSansJP", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA),
	/** Simplified characters. */
	NOTO_SANS_SC("NotoSansSC", UnicodeScript.HAN), NOTO_SANS_KR("NotoSansKR", UnicodeScript.HANGUL),
	NOTO_SANS_THAI("NotoSansThai", UnicodeScript.THAI), NOTO_SANS_ARABIC("NotoSansArabic", UnicodeScript.ARABIC),
	NOTO_SANS_HEBREW("NotoSansHebrew", UnicodeScript.HEBREW);

	private final String fileName;

	@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
	private final Set<UnicodeScript> scripts;

	FontFamily(String fileName, UnicodeScript... scripts) {
		this.fileName = fileName;
		this.scripts = Set.of(scripts);
	}

	/** The file name; Chinese and Korean have one weight for both styles. */
	String file(FontStyle style) {
		return this.fileName + "-"
				+ ((this == NOTO_SANS_SC || this == NOTO_SANS_KR) ? FontStyle.REGULAR.fileName() : style.fileName())
				+ ".ttf";
	}

	/** Whether its letters join, stack or run from right to left. */
	boolean needsShaping() {
		return this == NOTO_SANS || this == NOTO_SANS_THAI || this == NOTO_SANS_ARABIC || this == NOTO_SANS_HEBREW;
	}

	/** Whether it is meant for a character, without reading the font. */
	boolean isFor(int codePoint) {
		UnicodeScript script = UnicodeScript.of(codePoint);
		return script == UnicodeScript.COMMON || script == UnicodeScript.INHERITED || this.scripts.contains(script);
	}

	InputStream open(FontStyle style) {
		String file = "fonts/" + file(style);
		return Objects.requireNonNull(FontFamily.class.getResourceAsStream(file),
				() -> file + " is missing: the shell's assets were not built into this jar");
	}

}
