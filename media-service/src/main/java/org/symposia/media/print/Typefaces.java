package org.symposia.media.print;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.symposia.starter.pdf.FontStyle;

/** How wide words are in print, where a letter is set in the first font that has it. */
final class Typefaces {

	private static final List<String> WESTERN = List.of("NotoSans", "BIZUDPGothic", "NotoSansJP");

	private static final List<String> JAPANESE = List.of("BIZUDPGothic", "NotoSansJP", "NotoSans");

	private static final Map<String, Typeface> READ = new ConcurrentHashMap<>();

	private final List<String> families;

	private Typefaces(List<String> families) {
		this.families = families;
	}

	/** The fonts in the order of the style sheet. */
	static Typefaces of(boolean japanese) {
		return new Typefaces(japanese ? JAPANESE : WESTERN);
	}

	/** The width of text on one line, in the unit of the size. */
	float width(String text, float size, FontStyle style) {
		return text.codePoints().mapToLong((codePoint) -> width(codePoint, style)).sum() * size / 1000;
	}

	private int width(int codePoint, FontStyle style) {
		for (String family : this.families) {
			Typeface typeface = typeface(family, style);
			if (typeface.has(codePoint)) {
				return typeface.width(codePoint);
			}
		}
		return 1000;
	}

	private static Typeface typeface(String family, FontStyle style) {
		String file = family + ((style == FontStyle.BOLD) ? "-Bold.ttf" : "-Regular.ttf");
		return READ.computeIfAbsent(file, Typeface::read);
	}

}
