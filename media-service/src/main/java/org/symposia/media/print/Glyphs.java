package org.symposia.media.print;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.symposia.starter.concurrency.WorkDeadline;
import org.symposia.starter.pdf.PdfFonts;
import org.symposia.starter.text.Normalization;

/**
 * Makes text printable: characters without a glyph in any font, such as emoji, become 〓
 * (the geta mark), invisible characters are removed, combining accents are composed.
 */
@Component
public class Glyphs {

	private static final String GETA = "〓";

	private static final Pattern DECOMPOSED = Pattern.compile("\\P{M}[\\u0300-\\u036F\\u3099\\u309A]+");

	/** The fonts have all characters up to this one. */
	private static final int ALWAYS_PRESENT = 0x17F;

	private final PdfFonts fonts;

	private final Map<Integer, Boolean> known = new ConcurrentHashMap<>();

	Glyphs(PdfFonts fonts) {
		this.fonts = fonts;
	}

	String printable(String text) {
		WorkDeadline.check();
		StringBuilder printable = new StringBuilder(text.length());
		composed(text).codePoints()
			.filter((codePoint) -> !isInvisible(codePoint))
			.forEach((codePoint) -> printable.append(has(codePoint) ? Character.toString(codePoint) : GETA));
		return printable.toString();
	}

	/** The distinct characters of a text that are printed as 〓. */
	public List<String> missing(String text) {
		return composed(text).codePoints()
			.filter((codePoint) -> !isInvisible(codePoint) && !has(codePoint))
			.distinct()
			.mapToObj(Character::toString)
			.toList();
	}

	private static String composed(String text) {
		return DECOMPOSED.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(Normalization.nfc(match.group())));
	}

	/** Directional marks, joiners and variation selectors. */
	private static boolean isInvisible(int codePoint) {
		return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
				|| (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
	}

	private boolean has(int codePoint) {
		return codePoint <= ALWAYS_PRESENT || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
				|| this.known.computeIfAbsent(codePoint, this::isInAnyFont);
	}

	private boolean isInAnyFont(int codePoint) {
		return this.fonts.missing(Character.toString(codePoint)).isEmpty();
	}

}
