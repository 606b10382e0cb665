package org.symposia.starter.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Formats days and ranges of days in the interface languages, as short as people write
 * them: a range names its month and its year once.
 */
public final class DayFormat {

	private final DateTimeFormatter day;

	private final Range range;

	private DayFormat(Locale language, String day, Range range) {
		this.day = DateTimeFormatter.ofPattern(day, language);
		this.range = range;
	}

	/** The format for a reader; English if the interface lacks the language. */
	public static DayFormat in(Locale reader) {
		return switch (InterfaceLanguage.of(reader)) {
			case EN ->
				new DayFormat(Locale.UK, "EEEE, d MMMM uuuu", Range.of(Locale.UK, "–", "d", "d MMMM", "d MMMM uuuu"));
			case DE -> new DayFormat(Locale.GERMAN, "EEEE, d. MMMM uuuu",
					Range.of(Locale.GERMAN, "–", "d.", "d. MMMM", "d. MMMM uuuu"));
			case JA -> new DayFormat(Locale.JAPANESE, "uuuu年M月d日（E）", Range.japanese());
		};
	}

	/** A day, such as {@code Wednesday, 15 April 2026}. */
	public String format(LocalDate date) {
		return this.day.format(date);
	}

	/**
	 * The days from the first to the last, such as {@code 18–19 May 2027}; one day with
	 * its weekday if they are the same.
	 */
	public String format(LocalDate first, LocalDate last) {
		return first.equals(last) ? format(first) : this.range.format(first, last);
	}

	/**
	 * A range of days in the shortest way that tells both.
	 *
	 * @param sameMonth format of the first day in the month of the last
	 * @param sameYear format of the first day in another month of the same year
	 * @param whole format of the first day in another year
	 * @param lastSameMonth format of the last day in the month of the first
	 * @param lastSameYear format of the last day in another month of the same year
	 * @param lastWhole format of the last day in another year
	 * @param narrow between days that are written as a figure
	 * @param wide between days that are written with their month
	 */
	private record Range(DateTimeFormatter sameMonth, DateTimeFormatter sameYear, DateTimeFormatter whole,
			DateTimeFormatter lastSameMonth, DateTimeFormatter lastSameYear, DateTimeFormatter lastWhole, String narrow,
			String wide) {

		/** Month and year stand behind the last day. */
		static Range of(Locale language, String dash, String figure, String month, String year) {
			DateTimeFormatter whole = DateTimeFormatter.ofPattern(year, language);
			return new Range(DateTimeFormatter.ofPattern(figure, language),
					DateTimeFormatter.ofPattern(month, language), whole, whole, whole, whole, dash, " " + dash + " ");
		}

		/** Year and month stand before the first day, weekdays behind both. */
		static Range japanese() {
			DateTimeFormatter whole = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);
			return new Range(whole, whole, whole, DateTimeFormatter.ofPattern("d日（E）", Locale.JAPANESE),
					DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE), whole, "～", "～");
		}

		String format(LocalDate first, LocalDate last) {
			if (first.getYear() != last.getYear()) {
				return this.whole.format(first) + this.wide + this.lastWhole.format(last);
			}
			if (first.getMonth() != last.getMonth()) {
				return this.sameYear.format(first) + this.wide + this.lastSameYear.format(last);
			}
			return this.sameMonth.format(first) + this.narrow + this.lastSameMonth.format(last);
		}

	}

}
