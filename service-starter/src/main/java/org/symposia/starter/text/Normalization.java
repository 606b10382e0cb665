package org.symposia.starter.text;

import java.text.Normalizer;

/**
 * Unicode normalization whose cost grows with the text. That of the JDK grows with the
 * square of the marks on a letter, which it sorts; no script needs more than thirty of
 * them, so longer runs of marks are normalized in parts.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15,
 * Stream-Safe Text Format</a>
 */
public final class Normalization {

	private static final int MOST_MARKS = 30;

	private Normalization() {
	}

	/** Composed. */
	public static String nfc(String text) {
		return normalized(text, Normalizer.Form.NFC);
	}

	/** Composed, without compatibility characters. */
	public static String nfkc(String text) {
		return normalized(text, Normalizer.Form.NFKC);
	}

	/** Decomposed, without compatibility characters. */
	public static String nfkd(String text) {
		return normalized(text, Normalizer.Form.NFKD);
	}

	private static String normalized(String text, Normalizer.Form form) {
		StringBuilder parts = new StringBuilder();
		int start = 0;
		int marks = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
			if (marks > MOST_MARKS) {
				parts.append(Normalizer.normalize(text.substring(start, i), form));
				start = i;
				marks = 1;
			}
		}
		String rest = Normalizer.normalize(text.substring(start), form);
		return parts.isEmpty() ? rest : parts.append(rest).toString();
	}

	private static boolean isMark(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

}
