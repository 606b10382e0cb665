package org.symposia.media.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Shapes of lines shared by the recognisers. */
final class Shapes {

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？…](?:[”“\"'»«’)）」』]|\\[\\d+])*$");

	private static final Pattern CJK = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

	private Shapes() {
	}

	static String collapse(String text) {
		return text.strip().replaceAll("[\\s\\u3000]+", " ");
	}

	static String narrow(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC);
	}

	static boolean isCjk(String text) {
		return CJK.matcher(text).results().count() * 3 > text.strip().length();
	}

	static boolean endsSentence(String text) {
		String line = text.strip();
		return SENTENCE_END.matcher(line.substring(Math.max(0, line.length() - 40))).find();
	}

	/** Running text: long enough and punctuated, unlike titles and labels. */
	static boolean isProse(String text) {
		int length = text.strip().length();
		return endsSentence(text) && length >= (isCjk(text) ? 45 : 90);
	}

	static boolean isLabel(String text) {
		String line = text.strip();
		return !line.isEmpty() && line.length() <= 90 && (line.length() <= 45 || !isCjk(line))
				&& line.lines().count() == 1;
	}

	/** Without leading signs such as ■ or ## and a closing colon. */
	static String bare(String text) {
		return text.strip()
			.replaceAll("^[■□●○◆◇▼▪•＊*【〔［\\[＜<#\\s\\u3000]+", "")
			.replaceAll("(?<![】〕］\\]＞>:：\\s\\u3000])[】〕］\\]＞>:：\\s\\u3000]++$", "");
	}

}
