package org.symposia.media.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Parses dates as printed in English, German and Japanese. */
final class DateParser {

	private static final String MONTH = "(?:Jan(?:uary|uar)?|Jänner|Feb(?:ruary|ruar)?|Mar(?:ch)?|März?|Mrz|Apr(?:il)?|May|Mai"
			+ "|June?|Juni|July?|Juli|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?)\\.?";

	static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch";

	private static final String NUMBER = "[\\d０-９]";

	/** A regular expression without groups that matches a date. */
	static final String SHAPE = "(?:(?iu:(?:(?:" + WEEKDAY + "),?\\s+)?(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s*" + MONTH
			+ ",?\\s*\\d{4}|" + MONTH
			+ "\\s*\\d{1,2}(?:st|nd|rd|th)?,?\\s*\\d{4}))|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}"
			+ "|\\d{4}-\\d{2}-\\d{2}|(?:令和\\s*)?(?:" + NUMBER + "{1,4}|元)\\s*+年\\s*+(?:[（(][^）)]{2,6}[）)]\\s*+)?"
			+ NUMBER + "{1,2}\\s*+月\\s*+" + NUMBER + "{1,2}\\s*+日(?:\\s*[（(][月火水木金土日](?:曜日?)?[）)])?)";

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\D{0,4}?\\s*(\\p{L}{3,9})\\.?,?\\s*(\\d{4})$");

	private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,9})\\.?\\s*(\\d{1,2})\\D{0,4}\\s*(\\d{4})$");

	private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

	private static final Pattern EAST = Pattern
		.compile("(令和)?\\s*(\\d{1,4}|元)\\s*[年-]\\s*+(?:\\([^)]{2,6}\\)\\s*+)?(\\d{1,2})\\s*[月-]\\s*(\\d{1,2})日?.*");

	private DateParser() {
	}

	static @Nullable LocalDate parse(String printed) {
		String text = TextHeuristics.halfWidth(printed).strip();
		Matcher matcher = EAST.matcher(text);
		if (matcher.matches()) {
			return date(year(matcher), matcher.group(3), matcher.group(4));
		}
		matcher = DOTTED.matcher(text);
		if (matcher.matches()) {
			return date(Integer.parseInt(matcher.group(3)), matcher.group(2), matcher.group(1));
		}
		matcher = DAY_FIRST.matcher(text);
		if (matcher.find()) {
			return date(Integer.parseInt(matcher.group(3)), month(matcher.group(2)), matcher.group(1));
		}
		matcher = MONTH_FIRST.matcher(text);
		return matcher.find() ? date(Integer.parseInt(matcher.group(3)), month(matcher.group(1)), matcher.group(2))
				: null;
	}

	private static int year(Matcher matcher) {
		int year = matcher.group(2).equals("元") ? 1 : Integer.parseInt(matcher.group(2));
		return (matcher.group(1) != null) ? 2018 + year : year;
	}

	private static String month(String name) {
		String lower = name.toLowerCase(Locale.ROOT).replace("mär", "mar").replace("mrz", "mar").replace("jän", "jan");
		String key = lower.substring(0, 3).replace("mai", "may").replace("okt", "oct").replace("dez", "dec");
		return String.valueOf(MONTHS.indexOf(key) + 1);
	}

	private static @Nullable LocalDate date(int year, String month, String day) {
		try {
			return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
