package org.symposia.starter.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.Normalization;

/**
 * Which characters a text may have. Control characters, halves of surrogate pairs and
 * marks that override the writing direction (Unicode Standard Annex 9, 2.1 and 2.2) break
 * the calendars, mails and lines around a text; private-use and invisible characters show
 * nothing. Joiners and direction marks stay: languages need them.
 */
public enum Characters {

	/** One line. */
	LINE(""),
	/** Any number of lines, with tabs. */
	PROSE("\n\t");

	/**
	 * Joiners, direction marks, and the soft hyphen that browsers put into copied text.
	 */
	private static final String HARMLESS_FORMAT = "\u200c\u200d\u200e\u200f\u061c\u00ad";

	/**
	 * A letter and its marks apart, as macOS sends them. Only these are put together: the
	 * normal form of all would replace the very characters by which some names differ.
	 */
	private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

	private static final Pattern LINE_SEPARATORS = Pattern.compile("\r\n|[\r\u0085\u2028\u2029]");

	private final String alsoAllowed;

	Characters(String alsoAllowed) {
		this.alsoAllowed = alsoAllowed;
	}

	/** Whether the text has allowed characters only. */
	public boolean allow(String text) {
		return text.codePoints().allMatch((each) -> this.alsoAllowed.indexOf(each) >= 0 || isAllowed(each));
	}

	private static boolean isAllowed(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.PRIVATE_USE, Character.UNASSIGNED ->
				false;
			case Character.FORMAT -> HARMLESS_FORMAT.indexOf(character) >= 0;
			default -> true;
		};
	}

	/**
	 * The text as it is kept: line separators of any system as line feeds, marks put to
	 * their letters (NFC), no white space around.
	 */
	public static String normalized(@Nullable String text) {
		String lines = LINE_SEPARATORS.matcher((text != null) ? text : "").replaceAll("\n");
		String composed = DECOMPOSED.matcher(lines)
			.replaceAll((match) -> Matcher.quoteReplacement(Normalization.nfc(match.group())));
		return stripped(composed);
	}

	/** In one pass from either end: a pattern looks at each blank of a long run anew. */
	private static String stripped(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (start < end && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isBlank(char character) {
		return character == ' ' || (character >= '\t' && character <= '\r') || Character.isSpaceChar(character);
	}

	/** Whether the text shows nothing: white space and invisible characters only. */
	public static boolean isBlank(@Nullable String text) {
		return text == null || text.codePoints()
			.allMatch((each) -> Character.isWhitespace(each) || Character.isSpaceChar(each)
					|| Character.getType(each) == Character.FORMAT);
	}

}
