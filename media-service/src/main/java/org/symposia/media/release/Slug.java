package org.symposia.media.release;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.symposia.media.input.InvalidValueException;
import org.symposia.starter.text.Normalization;

/** Slugs of releases: lower-case ASCII words joined by hyphens. */
final class Slug {

	private static final int MAX_LENGTH = 80;

	private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final Set<String> RESERVED = Set.of("fragments", "assets");

	private Slug() {
	}

	/** Validates a slug that a person entered. */
	static String chosen(String slug) {
		String text = slug.strip();
		if (text.length() < 3 || text.length() > MAX_LENGTH || !SHAPE.matcher(text).matches()
				|| RESERVED.contains(text)) {
			throw new InvalidValueException("slug.shape", MAX_LENGTH);
		}
		return text;
	}

	/** Derives a slug from a headline; without enough Latin letters, the fallback. */
	static String derived(@Nullable String headline, String fallback) {
		String words = ascii((headline != null) ? headline : "");
		String slug = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
		return (slug.replaceAll("[^a-z]", "").length() < 6 || RESERVED.contains(slug)) ? fallback
				: shortened(slug, MAX_LENGTH - 8);
	}

	/** Appends a UUID, for when all numbered slugs are taken. */
	static String unique(String slug) {
		return shortened(slug, 40) + "-" + UUID.randomUUID();
	}

	private static String shortened(String slug, int limit) {
		if (slug.length() <= limit) {
			return slug;
		}
		int hyphen = slug.lastIndexOf('-', limit);
		return slug.substring(0, (hyphen > limit / 2) ? hyphen : limit);
	}

	private static String ascii(String text) {
		String german = Normalization.nfc(text)
			.toLowerCase(Locale.ROOT)
			.replace("ł", "l")
			.replace("ø", "o")
			.replace("đ", "d")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("ä", "ae")
			.replace("ö", "oe")
			.replace("ü", "ue")
			.replace("ß", "ss");
		return Normalization.nfkd(german).replaceAll("\\p{M}", "");
	}

}
