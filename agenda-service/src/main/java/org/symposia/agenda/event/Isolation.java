package org.symposia.agenda.event;

import java.text.Bidi;

/**
 * Names within sentences. One with letters written from right to left is isolated, or it
 * would turn the words and figures around it (Unicode TR 9, 2.4).
 */
public final class Isolation {

	private static final char FIRST_STRONG = '\u2068';

	private static final char END = '\u2069';

	private Isolation() {
	}

	/**
	 * A name to put into a sentence.
	 * @param name the name
	 * @return the name, isolated if need be
	 */
	public static String of(String name) {
		return Bidi.requiresBidi(name.toCharArray(), 0, name.length()) ? FIRST_STRONG + name + END : name;
	}

}
