package org.symposia.media.recognition;

import java.util.regex.Pattern;

import org.symposia.starter.text.Normalization;

/** Heuristics on the shape of a text, shared by the parsers of this package. */
final class TextHeuristics {

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？…](?:[”“\"'»«’)）」』]|\\[\\d+])*$");

	private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

	private TextHeuristics() {
	}

	static String collapse(String text) {
		return text.strip().replaceAll("[\\s\\u3000]+", " ");
	}

	static String halfWidth(String text) {
		return Normalization.nfkc(text);
	}

	static boolean isCjk(String text) {
		return CJK.matcher(text).results().count() * 3 > text.strip().length();
	}

	static boolean endsSentence(String text) {
		String line = text.strip();
		return SENTENCE_END.matcher(line.substring(Math.max(0, line.length() - 40))).find();
	}

	/** Long and punctuated, unlike titles and labels. */
	static boolean isProse(String text) {
		int length = text.strip().length();
		return endsSentence(text) && length >= (isCjk(text) ? 45 : 90);
	}

	static boolean isLabel(String text) {
		String line = text.strip();
		return !line.isEmpty() && line.length() <= 90 && (line.length() <= 45 || !isCjk(line))
				&& line.lines().count() == 1;
	}

	/** Removes leading symbols such as ■ or ##, brackets and a trailing colon. */
	static String withoutDecoration(String text) {
		return text.strip()
			.replaceAll("^[■□●○◆◇▼▪•＊*【〔［\\[＜<#\\s\\u3000]+", "")
			.replaceAll("(?<![】〕］\\]＞>:：\\s\\u3000])[】〕］\\]＞>:：\\s\\u3000]++$", "");
	}

}
