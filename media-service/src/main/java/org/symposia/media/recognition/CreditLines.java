package org.symposia.media.recognition;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Recognises the credit lines of photos. */
final class CreditLines {

	private static final Pattern CREDIT = Pattern
		.compile("(?:[（(\\[]\\s*)?(?:(?:photo|image|picture|foto|bild|video)(?:graph(?:er|y)?)?s?[\\s-]*"
				+ "(?:credits?|courtesy(?:\\s+of)?|by|copyright|rechte|nachweise?|quelle|©)?\\s*[:：©]"
				+ "|(?:credits?|courtesy(?:\\s+of)?|fotonachweise?|bildnachweise?|bildquelle|bildrechte|copyright)\\s*[:：]"
				+ "|©|\\(c\\)|(?:写真|画像|図)?(?:提供|撮影|出典|クレジット)者?\\s*[:：／/]|写真\\s*[:：])\\s*(?<who>[^\\n]{1,200}?)\\s*[)）\\]]?",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private CreditLines() {
	}

	/** The name in a credit line; null for other lines. */
	static @Nullable String find(String line) {
		Matcher credit = CREDIT.matcher(line.strip());
		if (line.strip().length() > 240 || !credit.matches()) {
			return null;
		}
		String who = credit.group("who");
		return (who.length() > 1) ? who.replaceAll("^[©:：\\s]+", "") : null;
	}

	/** Whether a block above a credit line can be its caption. */
	static boolean canBeCaption(String text) {
		return text.length() <= 400 && !text.contains("@") && !SectionTitles.isTitle(text)
				&& !SectionTitles.isNotice(text) && find(text) == null;
	}

}
