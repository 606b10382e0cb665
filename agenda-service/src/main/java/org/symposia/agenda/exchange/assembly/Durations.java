package org.symposia.agenda.exchange.assembly;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Durations as schedules write them. */
public final class Durations {

	private static final Pattern CLOCK = Pattern
		.compile("(?:(\\d{1,3}) days?,? *)?(\\d{1,4}):(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?");

	private static final Pattern MINUTES = Pattern
		.compile("(?i)(\\d{1,5})(?:[.,]0+)? *(?:m|min|mins|minute|minutes|minuten|分|分間)?\\.?");

	private static final Pattern HOURS = Pattern.compile(
			"(?i)(\\d{1,3}) *(?:h|hrs?|hours?|std\\.?|stunden?|時間) *(?:(\\d{1,2}) *(?:m|min|minutes?|minuten|分)?\\.?)?");

	private Durations() {
	}

	/**
	 * Hours and minutes ({@code 1:30}, also above 24 hours), with seconds or days, as ISO
	 * 8601 or in words; a number alone counts minutes. {@code null} if it is none of
	 * these, or nothing at all.
	 */
	public static @Nullable Duration parse(@Nullable String written) {
		String text = (written != null) ? written.strip() : "";
		Duration duration = parsed(text);
		return (duration != null && duration.isPositive()) ? duration : null;
	}

	private static @Nullable Duration parsed(String text) {
		Matcher clock = CLOCK.matcher(text);
		if (clock.matches()) {
			return Duration.ofDays(number(clock.group(1)))
				.plusHours(number(clock.group(2)))
				.plusMinutes(number(clock.group(3)))
				.plusSeconds(number(clock.group(4)));
		}
		Matcher hours = HOURS.matcher(text);
		if (hours.matches()) {
			return Duration.ofHours(number(hours.group(1))).plusMinutes(number(hours.group(2)));
		}
		Matcher minutes = MINUTES.matcher(text);
		if (minutes.matches()) {
			return Duration.ofMinutes(number(minutes.group(1)));
		}
		try {
			return (text.length() < 30) ? Duration.parse(text) : null;
		}
		catch (DateTimeException | ArithmeticException ex) {
			return null;
		}
	}

	private static long number(@Nullable String digits) {
		return (digits != null) ? Long.parseLong(digits) : 0;
	}

}
