package org.symposia.starter.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symposia.starter.text.Normalization;

/**
 * Splits text into runs that have all their glyphs in one font, in the order in which
 * they stand on a line. A word stays in one font if possible, and so do all Han
 * characters of a text, since Japan and China draw the same ones differently, and
 * neighbouring words of a script whose letters are shaped.
 *
 * @param <F> the fonts, most wanted first
 */
final class GlyphRuns<F> {

	/** The customary Japanese sign for a missing glyph. */
	static final int GETA = 0x3013;

	private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

	private static final Pattern INVISIBLE = Pattern.compile(
			"[\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]"
					+ "|\\u200D|(?<!\\p{IsArabic})\\u200C");

	/** Between letters that would join. */
	private static final String NON_JOINER = "\u200C";

	private static final Pattern PART = Pattern.compile(String.join("|", words("\\p{IsArabic}\\p{M}،؛؟"),
			words("\\p{IsHebrew}\\p{M}"), words("\\p{IsThai}"), words("\\p{IsDevanagari}"), "\\p{IsHangul}+",
			"[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー…‥—―]*",
			"[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}\\p{M}'’-]+", "."), Pattern.DOTALL);

	private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

	private final List<F> fonts;

	private final BiPredicate<F, Integer> has;

	GlyphRuns(List<F> fonts, BiPredicate<F, Integer> has) {
		this.fonts = List.copyOf(fonts);
		this.has = has;
	}

	private static String words(String letters) {
		return "(?=\\p{L})[%1$s]+(?: +[%1$s]+)*".formatted(letters);
	}

	record Run<F>(F font, String text) {
	}

	List<Run<F>> of(String text) {
		List<Run<F>> runs = new ArrayList<>();
		String visible = visible(text);
		List<F> eastAsian = inOrderFor(visible);
		inReadingOrder(visible)
			.forEach((part) -> addPart(runs, EAST_ASIAN.matcher(part).lookingAt() ? eastAsian : this.fonts, part));
		return runs;
	}

	/** The fonts, first the one with all East Asian characters of a text. */
	private List<F> inOrderFor(String text) {
		String characters = EAST_ASIAN.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
		return Stream
			.concat(this.fonts.stream().filter((font) -> hasAll(font, characters)).limit(1), this.fonts.stream())
			.distinct()
			.toList();
	}

	private boolean hasAll(F font, String text) {
		return text.codePoints().allMatch((codePoint) -> this.has.test(font, codePoint));
	}

	/** The distinct characters without glyph. */
	List<String> missing(String text) {
		return visible(text).codePoints()
			.filter((codePoint) -> !Character.isWhitespace(codePoint)
					&& this.fonts.stream().noneMatch((font) -> this.has.test(font, codePoint)))
			.distinct()
			.mapToObj(Character::toString)
			.toList();
	}

	/**
	 * Composes only letters with separate accents; normalising all would replace
	 * characters by which names differ.
	 */
	private static String visible(String text) {
		String composed = DECOMPOSED.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(Normalization.nfc(match.group())));
		return INVISIBLE.matcher(composed).replaceAll("");
	}

	private static List<String> inReadingOrder(String text) {
		List<MatchResult> parts = PART.matcher(text)
			.results()
			.filter((part) -> !part.group().equals(NON_JOINER))
			.toList();
		if (!isRightToLeft(text)) {
			return parts.stream().map(MatchResult::group).toList();
		}
		Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		byte[] levels = new byte[parts.size()];
		Object[] ordered = new Object[parts.size()];
		for (int i = 0; i < levels.length; i++) {
			levels[i] = (byte) bidi.getLevelAt(parts.get(i).start());
			ordered[i] = parts.get(i).group();
		}
		Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
		return List.of(ordered).stream().map(String.class::cast).toList();
	}

	private void addPart(List<Run<F>> runs, List<F> wanted, String part) {
		wanted.stream()
			.filter((font) -> hasAll(font, part))
			.findFirst()
			.ifPresentOrElse((font) -> append(runs, font, part),
					() -> part.codePoints().forEach((codePoint) -> addGlyph(runs, wanted, codePoint)));
	}

	private void addGlyph(List<Run<F>> runs, List<F> wanted, int codePoint) {
		wanted.stream()
			.filter((font) -> this.has.test(font, codePoint))
			.findFirst()
			.ifPresentOrElse((font) -> append(runs, font, Character.toString(codePoint)),
					() -> append(runs, geta(), Character.toString(GETA)));
	}

	private F geta() {
		return this.fonts.stream()
			.filter((font) -> this.has.test(font, GETA))
			.findFirst()
			.orElseGet(this.fonts::getFirst);
	}

	private static <F> void append(List<Run<F>> runs, F font, String text) {
		if (!runs.isEmpty() && runs.getLast().font().equals(font) && !isRightToLeft(text)) {
			runs.add(new Run<>(font, runs.removeLast().text() + text));
		}
		else {
			runs.add(new Run<>(font, text));
		}
	}

	private static boolean isRightToLeft(String text) {
		return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
	}

}
