package org.symposia.registration.registration;

import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A name in its own script.
 *
 * @param givenName such as 太郎
 * @param familyName such as 山田
 * @param givenNameReading how it is read, such as たろう
 * @param familyNameReading how it is read, such as やまだ
 */
public record NativeName(String givenName, String familyName, @Nullable String givenNameReading,
		@Nullable String familyNameReading) {

	private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

	/** Family name first, as such names are written. */
	public String full() {
		return (this.familyName + " " + this.givenName).trim();
	}

	/** The reading in the same order; empty if not given. */
	public String reading() {
		return (text(this.familyNameReading) + " " + text(this.givenNameReading)).trim();
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
