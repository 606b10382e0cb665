package org.symposia.starter.text;

import java.text.Bidi;

/** Text that is put into a sentence of another writing direction. */
public final class BidiText {

	private static final char FIRST_STRONG_ISOLATE = '\u2068';

	private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

	private BidiText() {
	}

	/**
	 * The text for use within a sentence. With letters written from right to left it is
	 * isolated, or it would reorder the words and figures around it (Unicode Standard
	 * Annex 9, 2.4).
	 */
	public static String isolated(String text) {
		char[] characters = text.toCharArray();
		return Bidi.requiresBidi(characters, 0, characters.length)
				? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE : text;
	}

}
