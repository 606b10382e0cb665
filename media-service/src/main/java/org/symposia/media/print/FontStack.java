package org.symposia.media.print;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.symposia.starter.pdf.FontStyle;

/** Measures text in which each character is set in the first font that has it. */
final class FontStack {

	private static final List<String> WESTERN = List.of("NotoSans", "BIZUDPGothic", "NotoSansJP");

	private static final List<String> JAPANESE = List.of("BIZUDPGothic", "NotoSansJP", "NotoSans");

	private static final Map<String, FontWidths> LOADED = new ConcurrentHashMap<>();

	private final List<String> families;

	private FontStack(List<String> families) {
		this.families = families;
	}

	/** The fonts in the order of the style sheet. */
	static FontStack of(boolean japanese) {
		return new FontStack(japanese ? JAPANESE : WESTERN);
	}

	/** The width of a text in the unit of the font size. */
	float width(String text, float size, FontStyle style) {
		return text.codePoints().mapToLong((codePoint) -> width(codePoint, style)).sum() * size / 1000;
	}

	private int width(int codePoint, FontStyle style) {
		for (String family : this.families) {
			FontWidths typeface = typeface(family, style);
			if (typeface.has(codePoint)) {
				return typeface.width(codePoint);
			}
		}
		return 1000;
	}

	private static FontWidths typeface(String family, FontStyle style) {
		String file = family + ((style == FontStyle.BOLD) ? "-Bold.ttf" : "-Regular.ttf");
		return LOADED.computeIfAbsent(file, FontWidths::read);
	}

}
