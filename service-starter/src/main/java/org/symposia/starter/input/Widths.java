package org.symposia.starter.input;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.Normalization;

/** Characters that Japanese keyboards enter in full or half width. */
public final class Widths {

	private static final int FIRST_FULL_WIDTH = '！';

	private static final int LAST_FULL_WIDTH = '～';

	private static final int TO_ASCII = '！' - '!';

	private static final int IDEOGRAPHIC_SPACE = '　';

	private Widths() {
	}

	/** Latin letters, digits and signs in the width that programs expect. */
	public static String ascii(@Nullable String text) {
		return Characters.normalized(text)
			.codePoints()
			.map(Widths::ascii)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static int ascii(int character) {
		if (character == IDEOGRAPHIC_SPACE) {
			return ' ';
		}
		return (character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH) ? character - TO_ASCII : character;
	}

	/** Katakana in full width. */
	public static String kana(@Nullable String text) {
		return Normalization.nfkc(Characters.normalized(text));
	}

}
