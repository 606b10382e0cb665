package org.symposia.registration.registration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Normalises typed text. */
public final class TextNormalization {

	/**
	 * Decomposed characters, as macOS sends them. Only these are composed: normalising
	 * everything would replace compatibility characters by which some names differ.
	 */
	private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

	private static final Pattern AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");

	private TextNormalization() {
	}

	/** With composed characters and without surrounding spaces of any kind. */
	static String tidy(@Nullable String text) {
		String composed = DECOMPOSED.matcher((text != null) ? text : "")
			.replaceAll((match) -> Normalizer.normalize(match.group(), Normalizer.Form.NFC));
		return AROUND.matcher(composed).replaceAll("");
	}

	static boolean isBlank(@Nullable String text) {
		return tidy(text).isEmpty();
	}

	/** For searching: lower case, no spaces, compatibility characters replaced. */
	public static String folded(String text) {
		String alike = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		return SPACES.matcher(alike).replaceAll("");
	}

}
