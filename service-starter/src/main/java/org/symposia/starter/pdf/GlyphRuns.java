package org.symposia.starter.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Splits text into runs that have all their glyphs in one font. A Latin word stays in one
 * font if possible.
 *
 * @param <F> the fonts, most wanted first
 */
final class GlyphRuns<F> {

	/** The customary Japanese sign for a missing glyph. */
	static final int GETA = 0x3013;

	private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

	private static final Pattern WORD_OR_REST = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{M}'’-]+|.",
			Pattern.DOTALL);

	private final List<F> fonts;

	private final BiPredicate<F, Integer> has;

	GlyphRuns(List<F> fonts, BiPredicate<F, Integer> has) {
		this.fonts = List.copyOf(fonts);
		this.has = has;
	}

	record Run<F>(F font, String text) {
	}

	List<Run<F>> of(String text) {
		List<Run<F>> runs = new ArrayList<>();
		WORD_OR_REST.matcher(printable(text)).results().map(MatchResult::group).forEach((part) -> addPart(runs, part));
		return runs;
	}

	/**
	 * Composes only letters with separate accents; normalising all would replace
	 * characters by which names differ.
	 */
	private static String printable(String text) {
		String composed = DECOMPOSED.matcher(text)
			.replaceAll((match) -> Normalizer.normalize(match.group(), Normalizer.Form.NFC));
		return INVISIBLE.matcher(composed).replaceAll("");
	}

	private void addPart(List<Run<F>> runs, String part) {
		this.fonts.stream()
			.filter((font) -> part.codePoints().allMatch((codePoint) -> this.has.test(font, codePoint)))
			.findFirst()
			.ifPresentOrElse((font) -> append(runs, font, part),
					() -> part.codePoints().forEach((codePoint) -> addGlyph(runs, codePoint)));
	}

	private void addGlyph(List<Run<F>> runs, int codePoint) {
		this.fonts.stream()
			.filter((font) -> this.has.test(font, codePoint))
			.findFirst()
			.ifPresentOrElse((font) -> append(runs, font, Character.toString(codePoint)),
					() -> append(runs, this.fonts.getFirst(), Character.toString(GETA)));
	}

	private static <F> void append(List<Run<F>> runs, F font, String text) {
		if (!runs.isEmpty() && runs.getLast().font().equals(font)) {
			runs.add(new Run<>(font, runs.removeLast().text() + text));
		}
		else {
			runs.add(new Run<>(font, text));
		}
	}

}
