package org.symposia.agenda.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.exchange.assembly.WallClock;

/**
 * Dates and times as people type them in English, German and Japanese, and the numbers
 * that spreadsheets hold instead.
 *
 * @param dayFirst whether 4/5 is the fourth of May
 */
record TableTimes(WallClock clock, boolean dayFirst) {

	private static final int LONGEST = 100;

	private static final String MONTHS = "jan|feb|mar|mär|maer|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez";

	private static final Map<String, Integer> MONTH = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("mar", 3), Map.entry("mär", 3), Map.entry("maer", 3), Map.entry("mrz", 3), Map.entry("apr", 4),
			Map.entry("may", 5), Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8),
			Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("okt", 10), Map.entry("nov", 11), Map.entry("dec", 12),
			Map.entry("dez", 12));

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})日?");

	private static final Pattern ERA = Pattern.compile("令和\\s?(\\d{1,2})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日");

	private static final Pattern YEAR_LAST = Pattern
		.compile("(?<!\\d)(\\d{1,2})([./-])\\s?(\\d{1,2})[./-]\\s?(\\d{4}|\\d{2})(?![\\d:])");

	private static final Pattern DAY_NAMED_MONTH = Pattern
		.compile("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:of )?(" + MONTHS + ")[a-zäöü]*\\.?,?\\s+(\\d{4})");

	private static final Pattern NAMED_MONTH_DAY = Pattern
		.compile("(" + MONTHS + ")[a-zäöü]*\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

	private static final Pattern COMPACT = Pattern.compile("^(20\\d{2})(\\d{2})(\\d{2})(?!\\d)");

	private static final Pattern SERIAL = Pattern.compile("([3-6]\\d{4})(?:[.,](\\d{1,15}))?");

	private static final Pattern FRACTION = Pattern.compile("0?[.,](\\d{1,17})");

	private static final Pattern TIME = Pattern.compile(
			"(?<![\\d.])(午前|午後)?\\s?(\\d{1,2})(?:\\s?[:.h時：]\\s?(\\d{2})(?::(\\d{2}))?分?|(?=\\s?(?:[ap]\\.?m|uhr|時)))\\s?(a\\.?m\\.?|p\\.?m\\.?)?(?!\\d)");

	private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);

	private static final long MINUTES_OF_DAY = 1440;

	/** Whether day or month comes first, by values that can be read in one way only. */
	static boolean dayFirst(List<String> values) {
		long monthFirst = 0;
		long dayFirst = 0;
		for (String value : values) {
			Matcher found = YEAR_LAST.matcher(value);
			if (value.length() <= LONGEST && found.find() && !found.group(2).equals(".")) {
				monthFirst += (Integer.parseInt(found.group(3)) > 12) ? 1 : 0;
				dayFirst += (Integer.parseInt(found.group(1)) > 12) ? 1 : 0;
			}
		}
		boolean american = values.stream()
			.limit(200)
			.anyMatch((value) -> value.matches("(?i).{0,60}\\d\\s?[ap]\\.?m\\.?.{0,20}"));
		return (dayFirst != monthFirst) ? dayFirst > monthFirst : !american;
	}

	/** Whether a date of these could be read in two ways. */
	static boolean isAmbiguous(String value) {
		Matcher found = YEAR_LAST.matcher(value);
		return value.length() <= LONGEST && found.find() && !found.group(2).equals(".")
				&& Integer.parseInt(found.group(1)) <= 12 && Integer.parseInt(found.group(3)) <= 12
				&& !found.group(1).equals(found.group(3));
	}

	/** Date and time, if a value has both. */
	@Nullable LocalDateTime dateTime(String value) {
		LocalDateTime iso = this.clock.dateTime(value);
		if (iso != null) {
			return iso;
		}
		Matcher serial = SERIAL.matcher(value.strip());
		if (serial.matches() && serial.group(2) != null) {
			return SERIAL_START.plusDays(Long.parseLong(serial.group(1)))
				.atStartOfDay()
				.plusMinutes(minutes(serial.group(2)));
		}
		LocalDate date = date(value);
		List<LocalTime> times = times(value);
		return (date != null && !times.isEmpty()) ? date.atTime(times.getFirst()) : null;
	}

	private static long minutes(String decimals) {
		return Math.round(Double.parseDouble("0." + decimals) * MINUTES_OF_DAY);
	}

	/** The date that a value holds. */
	@Nullable LocalDate date(String value) {
		if (value.length() > LONGEST) {
			return null;
		}
		String text = value.strip().toLowerCase(Locale.ROOT);
		Matcher found = YEAR_FIRST.matcher(text);
		if (found.find()) {
			return date(number(found, 1), number(found, 2), number(found, 3));
		}
		found = ERA.matcher(text);
		if (found.find()) {
			return date(2018 + number(found, 1), number(found, 2), number(found, 3));
		}
		found = YEAR_LAST.matcher(text);
		if (found.find()) {
			int year = number(found, 4);
			boolean day = found.group(2).equals(".") || this.dayFirst;
			return date((year < 100) ? 2000 + year : year, number(found, day ? 3 : 1), number(found, day ? 1 : 3));
		}
		found = DAY_NAMED_MONTH.matcher(text);
		if (found.find()) {
			return date(number(found, 3), MONTH.getOrDefault(found.group(2), 0), number(found, 1));
		}
		found = NAMED_MONTH_DAY.matcher(text);
		if (found.find()) {
			return date(number(found, 3), MONTH.getOrDefault(found.group(1), 0), number(found, 2));
		}
		found = COMPACT.matcher(text);
		if (found.find()) {
			return date(number(found, 1), number(found, 2), number(found, 3));
		}
		found = SERIAL.matcher(text);
		return found.matches() ? SERIAL_START.plusDays(number(found, 1)) : null;
	}

	private static @Nullable LocalDate date(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int number(Matcher found, int group) {
		return Integer.parseInt(found.group(group));
	}

	/** The times that a value holds: one, or two of a range. */
	static List<LocalTime> times(String value) {
		List<LocalTime> times = new ArrayList<>();
		if (value.length() > LONGEST) {
			return times;
		}
		String text = value.strip().toLowerCase(Locale.ROOT);
		Matcher fraction = FRACTION.matcher(text);
		if (fraction.matches()) {
			times.add(LocalTime.MIDNIGHT.plusMinutes(minutes(fraction.group(1))));
			return times;
		}
		Matcher found = TIME.matcher(YEAR_FIRST.matcher(YEAR_LAST.matcher(text).replaceAll(" ")).replaceAll(" "));
		while (found.find() && times.size() < 2) {
			LocalTime time = time(found);
			if (time != null) {
				times.add(time);
			}
		}
		return times;
	}

	private static @Nullable LocalTime time(Matcher found) {
		int hour = number(found, 2);
		int minute = (found.group(3) != null) ? number(found, 3) : 0;
		boolean afternoon = "午後".equals(found.group(1)) || (found.group(5) != null && found.group(5).startsWith("p"));
		boolean morning = "午前".equals(found.group(1)) || (found.group(5) != null && found.group(5).startsWith("a"));
		if (afternoon && hour < 12) {
			hour += 12;
		}
		if (morning && hour == 12) {
			hour = 0;
		}
		return (hour < 24 && minute < 60) ? LocalTime.of(hour, minute) : null;
	}

}
