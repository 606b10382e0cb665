package org.symposia.media.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Credit lines: who made or owns a photo. */
final class Credits {

	private static final Pattern CREDIT = Pattern
		.compile("(?:[（(\\[]\\s*)?(?:(?:photo|image|picture|foto|bild|video)(?:graph(?:er|y)?)?s?[\\s-]*"
				+ "(?:credits?|courtesy(?:\\s+of)?|by|copyright|rechte|nachweise?|quelle|©)?\\s*[:：©]"
				+ "|(?:credits?|courtesy(?:\\s+of)?|fotonachweise?|bildnachweise?|bildquelle|bildrechte|copyright)\\s*[:：]"
				+ "|©|\\(c\\)|(?:写真|画像|図)?(?:提供|撮影|出典|クレジット)者?\\s*[:：／/]|写真\\s*[:：])\\s*(?<who>[^\\n]{1,200}?)\\s*[)）\\]]?",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private Credits() {
	}

	/** Who is credited by this line; null when the line is no credit. */
	static @Nullable String find(String line) {
		Matcher credit = CREDIT.matcher(line.strip());
		if (line.strip().length() > 240 || !credit.matches()) {
			return null;
		}
		String who = credit.group("who");
		return (who.length() > 1) ? who.replaceAll("^[©:：\\s]+", "") : null;
	}

	/** Whether this block can be the caption above a credit line. */
	static boolean canBeCaption(String text) {
		return text.length() <= 400 && !text.contains("@") && !Titles.isTitle(text) && !Titles.isNotice(text)
				&& find(text) == null;
	}

}
