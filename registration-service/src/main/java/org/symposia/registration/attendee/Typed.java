package org.symposia.registration.attendee;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Text as people type it, in whatever way their keyboard sends it. */
public final class Typed {

	/**
	 * A letter and its marks apart, as macOS sends them. Only these are put together: the
	 * normal form of all would replace the very characters by which some names differ.
	 */
	private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

	private Typed() {
	}

	/** Marks put to their letters, and no spaces of any kind around. */
	static String tidy(@Nullable String text) {
		String composed = DECOMPOSED.matcher((text != null) ? text : "")
			.replaceAll((match) -> Normalizer.normalize(match.group(), Normalizer.Form.NFC));
		return AROUND.matcher(composed).replaceAll("");
	}

	static boolean isBlank(@Nullable String text) {
		return tidy(text).isEmpty();
	}

	/** For finding: no spaces, small letters, and one form for all that look alike. */
	public static String folded(String text) {
		String alike = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return SPACES.matcher(alike).replaceAll("");
	}

}
