package org.symposia.starter.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes days with their weekday as a reader's language does, alone or from the first to
 * the last.
 */
public final class Days {

	private final DateTimeFormatter day;

	private final String until;

	private Days(Locale language, String day, String until) {
		this.day = DateTimeFormatter.ofPattern(day, language);
		this.until = until;
	}

	/** Days for a reader; English if the interface lacks the language. */
	public static Days in(Locale reader) {
		return switch (InterfaceLanguage.of(reader)) {
			case EN -> new Days(Locale.UK, "EEEE, d MMMM uuuu", " – ");
			case DE -> new Days(Locale.GERMAN, "EEEE, d. MMMM uuuu", " – ");
			case JA -> new Days(Locale.JAPANESE, "uuuu年M月d日（E）", "〜");
		};
	}

	/** A day, such as {@code Wednesday, 15 April 2026}. */
	public String written(LocalDate date) {
		return this.day.format(date);
	}

	/** The days from the first to the last; one day if they are the same. */
	public String written(LocalDate first, LocalDate last) {
		return first.equals(last) ? written(first) : written(first) + this.until + written(last);
	}

}
