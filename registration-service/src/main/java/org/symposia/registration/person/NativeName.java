package org.symposia.registration.person;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.data.mongodb.core.mapping.Field;

/**
 * A name in its own script. One of the two names may be empty.
 *
 * @param familyName such as 山田
 * @param givenName such as 太郎
 * @param familyReading how it is read, in kana, such as やまだ
 * @param givenReading how it is read, in kana, such as たろう
 */
public record NativeName(String familyName, String givenName,
		@Field("familyNameReading") @Nullable String familyReading,
		@Field("givenNameReading") @Nullable String givenReading) {

	private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

	private static final Pattern READING = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー・゠ 　]+");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

	/** Refuses a name without letters. */
	public NativeName {
		if (familyName.isEmpty() && givenName.isEmpty()) {
			throw new IllegalArgumentException("A native name needs a given or a family name");
		}
	}

	/**
	 * Whether a text can be a reading: it has kana only, with long-vowel marks and dots.
	 */
	static boolean isReading(String text) {
		return READING.matcher(text).matches() && isWritten(KANA, text);
	}

	/** Family name first, as such names are written. */
	public String full() {
		return (this.familyName + " " + this.givenName).trim();
	}

	/** The reading in the same order; empty if not given. */
	public String reading() {
		return (text(this.familyReading) + " " + text(this.givenReading)).trim();
	}

	/**
	 * The language implied by the script, {@code und} if none: kana are Japanese, and so
	 * are Han characters with a reading; Hangul is Korean.
	 */
	public String language() {
		if (isWritten(KANA, full()) || (isWritten(HAN, full()) && isWritten(KANA, reading()))) {
			return "ja";
		}
		return isWritten(HANGUL, full()) ? "ko" : "und";
	}

	/** Whether it is written in the script of the reader's language. */
	public boolean isOwnOf(Locale reader) {
		return language().equals(reader.getLanguage());
	}

	private static boolean isWritten(Pattern script, String text) {
		return script.matcher(text).find();
	}

	private static String text(@Nullable String part) {
		return (part != null) ? part : "";
	}

}
