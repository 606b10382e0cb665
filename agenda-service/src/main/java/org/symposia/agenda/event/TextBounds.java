package org.symposia.agenda.event;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/** Bounds on the length of texts, counted in code points and for each language. */
final class TextBounds {

	private TextBounds() {
	}

	static void check(String what, @Nullable LocalizedText text, int max) {
		if (text != null) {
			text.asMap().values().forEach((each) -> check(what, each, max));
		}
	}

	static void check(String what, @Nullable String text, int max) {
		if (text != null && text.codePointCount(0, text.length()) > max) {
			throw new IllegalArgumentException("The " + what + " has more than " + max + " characters");
		}
	}

}
