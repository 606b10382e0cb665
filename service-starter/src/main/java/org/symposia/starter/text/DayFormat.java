package org.symposia.starter.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Formats days and ranges of days, with the weekday, in the interface languages.
 */
public final class DayFormat {

	private final DateTimeFormatter day;

	private final String until;

	private DayFormat(Locale language, String day, String until) {
		this.day = DateTimeFormatter.ofPattern(day, language);
		this.until = until;
	}

	/** The format for a reader; English if the interface lacks the language. */
	public static DayFormat in(Locale reader) {
		return switch (InterfaceLanguage.of(reader)) {
			case EN -> new DayFormat(Locale.UK, "EEEE, d MMMM uuuu", " – ");
			case DE -> new DayFormat(Locale.GERMAN, "EEEE, d. MMMM uuuu", " – ");
			case JA -> new DayFormat(Locale.JAPANESE, "uuuu年M月d日（E）", "〜");
		};
	}

	/** A day, such as {@code Wednesday, 15 April 2026}. */
	public String format(LocalDate date) {
		return this.day.format(date);
	}

	/** The days from the first to the last; one day if they are the same. */
	public String format(LocalDate first, LocalDate last) {
		return first.equals(last) ? format(first) : format(first) + this.until + format(last);
	}

}
