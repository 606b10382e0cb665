package org.symposia.media.recognition;

import java.util.regex.Pattern;

/** Detects whether a text is Japanese, German or English by frequent words. */
public final class LanguageDetector {

	private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

	private static final Pattern GERMAN = Pattern
		.compile("(?iu)\\b(?:und|der|die|das|nicht|mit|für|eine?r?|wird|sich)\\b");

	private static final Pattern ENGLISH = Pattern.compile("(?iu)\\b(?:and|the|of|with|for|an?|will|its|has|by)\\b");

	private LanguageDetector() {
	}

	/** Returns {@code ja}, {@code de} or {@code en}. */
	public static String of(String text) {
		if (count(KANA, text) > 10) {
			return "ja";
		}
		return (count(GERMAN, text) > count(ENGLISH, text)) ? "de" : "en";
	}

	private static long count(Pattern pattern, String text) {
		return pattern.matcher(text).results().count();
	}

}
