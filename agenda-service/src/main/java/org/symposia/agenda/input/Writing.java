package org.symposia.agenda.input;

/**
 * Which characters people can read. What nobody sees may break calendars, mails and the
 * lines around it: control characters, halves of characters, and marks that turn the
 * direction of the text after them (Unicode TR 9, 2.1 and 2.2).
 */
enum Writing {

	/** No line breaks. */
	LINE(""),
	/** With line breaks and tabs. */
	PROSE("\n\t");

	private final String alsoAllowed;

	Writing(String alsoAllowed) {
		this.alsoAllowed = alsoAllowed;
	}

	boolean allows(String text) {
		return text.strip().codePoints().allMatch((each) -> this.alsoAllowed.indexOf(each) >= 0 || isReadable(each));
	}

	private static boolean isReadable(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
				false;
			default -> !turnsDirection(character);
		};
	}

	private static boolean turnsDirection(int character) {
		return (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
	}

	/**
	 * A text with each of its line breaks as one character, however it was typed.
	 */
	static String lines(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

	/**
	 * Whether a text has nothing to see in it.
	 */
	static boolean saysNothing(String text) {
		return text.codePoints()
			.allMatch((each) -> Character.isWhitespace(each) || Character.isSpaceChar(each)
					|| Character.getType(each) == Character.FORMAT);
	}

}
