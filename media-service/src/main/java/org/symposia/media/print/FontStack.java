package org.symposia.media.print;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.symposia.starter.pdf.FontStyle;

/** Measures text in which each character is set in the first font that has it. */
final class FontStack {

	private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");

	private static final Map<String, FontWidths> LOADED = new ConcurrentHashMap<>();

	private final List<PrintFont> fonts;

	private FontStack(List<PrintFont> fonts) {
		this.fonts = fonts;
	}

	/** The fonts in the order of the style sheet. */
	static FontStack of(PrintScript script) {
		return new FontStack(PrintFont.of(script));
	}

	/** The width of a text in the unit of the font size. */
	float width(String text, float size, FontStyle style) {
		return text.codePoints().mapToLong((codePoint) -> width(codePoint, style)).sum() * size / 1000;
	}

	/** Whether a text without kana has Han characters that the Japanese font lacks. */
	boolean needsChinese(String text) {
		return !KANA.matcher(text).find() && text.codePoints()
			.filter(Character::isIdeographic)
			.anyMatch((character) -> !widths(PrintFont.JAPANESE, FontStyle.REGULAR).has(character)
					&& widths(PrintFont.CHINESE, FontStyle.REGULAR).has(character));
	}

	private int width(int codePoint, FontStyle style) {
		for (PrintFont font : this.fonts) {
			FontWidths typeface = widths(font, style);
			if (typeface.has(codePoint)) {
				return typeface.width(codePoint);
			}
		}
		return 1000;
	}

	private static FontWidths widths(PrintFont font, FontStyle style) {
		return LOADED.computeIfAbsent(font.file(style), FontWidths::read);
	}

}
