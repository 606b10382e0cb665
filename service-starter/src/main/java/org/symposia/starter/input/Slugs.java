package org.symposia.starter.input;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.symposia.starter.text.Normalization;

/**
 * Makes ids that people can read out of what they typed.
 */
public final class Slugs {

	private static final int LONGEST = 48;

	private Slugs() {
	}

	/**
	 * A slug that is still free.
	 * @param taken tells which slugs are taken
	 */
	public static String free(String text, String fallback, Predicate<String> taken) {
		String plain = plain(text);
		String base = plain.isEmpty() ? fallback : plain;
		return IntStream.iterate(1, (number) -> number + 1)
			.mapToObj((number) -> (number == 1) ? base : base + "-" + number)
			.filter(taken.negate())
			.findFirst()
			.orElseThrow();
	}

	private static String plain(String text) {
		String ascii = Normalization.nfkd(text).replaceAll("\\p{M}+", "");
		String hyphened = ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		return hyphened.substring(0, Math.min(LONGEST, hyphened.length())).replaceAll("^-|-$", "");
	}

}
