package org.symposia.agenda.exchange.assembly;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name in Latin script and in another.
 *
 * @param name in Latin script, if there is such a one
 * @param nativeName in another script, if both are given
 */
record PersonNames(String name, @Nullable String nativeName) {

	private static final Pattern IN_BRACKETS = Pattern.compile("([^()（）]+)[(（]([^()（）]+)[)）]");

	private static final Pattern SIDE_BY_SIDE = Pattern.compile("([^/／|]+)[/／|]([^/／|]+)");

	/** Splits {@code Taro Yamada (山田 太郎)} and the like. */
	static PersonNames of(String written, @Nullable String nativeName) {
		if (nativeName != null && !nativeName.isBlank()) {
			return written.isBlank() ? new PersonNames(nativeName, null)
					: new PersonNames(written, nativeName.equals(written) ? null : nativeName);
		}
		Matcher both = IN_BRACKETS.matcher(written);
		if (!both.matches()) {
			both = SIDE_BY_SIDE.matcher(written);
		}
		if (both.matches()) {
			String first = both.group(1).strip();
			String second = both.group(2).strip();
			if (isLatin(first) && isOther(second)) {
				return new PersonNames(first, second);
			}
			if (isOther(first) && isLatin(second)) {
				return new PersonNames(second, first);
			}
		}
		return new PersonNames(written, null);
	}

	private static boolean isLatin(String text) {
		return hasLetters(text) && text.codePoints().filter(Character::isLetter).allMatch(PersonNames::isLatin);
	}

	private static boolean isOther(String text) {
		return hasLetters(text) && text.codePoints().filter(Character::isLetter).noneMatch(PersonNames::isLatin);
	}

	private static boolean hasLetters(String text) {
		return text.codePoints().anyMatch(Character::isLetter);
	}

	private static boolean isLatin(int letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
	}

}
