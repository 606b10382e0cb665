package org.symposia.starter.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unicode normalization whose cost grows with the text. That of the JDK grows with the
 * square of the marks on a letter, which it sorts. No script needs more than thirty marks
 * on a letter; one with more is left as it is.
 *
 * @see <a href="https://www.unicode.org/reports/tr15/#Stream_Safe_Text_Format">UAX #15,
 * Stream-Safe Text Format</a>
 */
public final class Normalization {

	private static final Pattern OVERLOADED_LETTER = Pattern.compile("\\P{M}?\\p{M}{31,}+");

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
		StringBuilder result = new StringBuilder(text.length());
		int start = 0;
		Matcher overloaded = OVERLOADED_LETTER.matcher(text);
		while (overloaded.find()) {
			result.append(Normalizer.normalize(text.substring(start, overloaded.start()), form))
				.append(overloaded.group());
			start = overloaded.end();
		}
		return result.append(Normalizer.normalize(text.substring(start), form)).toString();
	}

}
