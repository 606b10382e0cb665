package org.symposia.starter.ratelimit;

import java.time.Duration;

import org.springframework.boot.convert.DurationStyle;

/**
 * How often something may happen. In configuration {@code 10/1h}: ten times in an hour.
 *
 * @param permits how often, at least once
 * @param period within which time; periods begin at multiples of it since 1970, so an
 * hour at the full hour
 */
public record RateLimit(int permits, Duration period) {

	public RateLimit {
		if (permits < 1 || period.toSeconds() < 1) {
			throw new IllegalArgumentException("A rate limit allows one use per second at least, such as 10/1h");
		}
	}

	/** Reads the form of the configuration. */
	public static RateLimit valueOf(String text) {
		String[] parts = text.split("/", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException("A rate limit is written as 10/1h, not as " + text);
		}
		return new RateLimit(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
	}

}
