package org.symposia.agenda.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symposia.starter.text.InterfaceLanguage;

/**
 * The days of an event with their figures apart, to be set large.
 *
 * @param above what stands above the figures, empty unless in Japanese
 * @param figures day of the month, or the first and the last one of the same month
 * @param below what stands below the figures
 * @param weekdays weekday of the first day, and of the last one
 * @param iso the day, or the days from the first to the last (ISO 8601)
 * @param range whether there are two figures
 */
public record DateBlock(String above, String figures, String below, String weekdays, String iso, boolean range) {

	public static DateBlock of(EventDetails details, Locale reader) {
		return of(details.firstDay(), details.lastDay(), reader);
	}

	static DateBlock of(LocalDate first, LocalDate last, Locale reader) {
		boolean sameMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
		boolean range = sameMonth && !first.equals(last);
		String day = String.valueOf(first.getDayOfMonth());
		String figures = range ? day + "–" + last.getDayOfMonth() : day;
		String iso = first.equals(last) ? first.toString() : first + "/" + last;
		InterfaceLanguage language = InterfaceLanguage.of(reader);
		String month = month(first, last, sameMonth, language);
		String weekdays = weekdays(first, last, language);
		return (language == InterfaceLanguage.JA) ? new DateBlock(pattern("uuuu年M月", first, language), figures,
				sameMonth ? "" : month, weekdays, iso, range) : new DateBlock("", figures, month, weekdays, iso, range);
	}

	/** Beyond its month, the last day is written whole. */
	private static String month(LocalDate first, LocalDate last, boolean sameMonth, InterfaceLanguage language) {
		if (sameMonth) {
			return pattern("MMMM uuuu", first, language);
		}
		String begin = pattern((first.getYear() == last.getYear()) ? "MMMM" : "MMMM uuuu", first, language);
		return switch (language) {
			case EN -> begin + " – " + pattern("d MMMM uuuu", last, language);
			case DE -> begin + " – " + pattern("d. MMMM uuuu", last, language);
			case JA -> "～" + pattern((first.getYear() == last.getYear()) ? "M月d日" : "uuuu年M月d日", last, language);
		};
	}

	private static String weekdays(LocalDate first, LocalDate last, InterfaceLanguage language) {
		String between = (language == InterfaceLanguage.JA) ? "～" : last.equals(first.plusDays(1)) ? ", " : " – ";
		return Stream.of(first, last)
			.distinct()
			.map((day) -> day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
			.collect(Collectors.joining(between));
	}

	private static String pattern(String pattern, LocalDate day, InterfaceLanguage language) {
		return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
	}

}
