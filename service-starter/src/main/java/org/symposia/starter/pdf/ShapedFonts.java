package org.symposia.starter.pdf;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;

/**
 * The fonts whose letters need shaping. They are read together, since the manager keeps
 * them in a map that must not change while documents use it.
 */
final class ShapedFonts extends GlyphLayoutFontManager {

	private final Map<String, BaseFont> fonts = new HashMap<>();

	private final GlyphLayoutManager layout = new GlyphLayoutManager(this).setWriteActualText(true);

	ShapedFonts() {
		setFontCaching(FontCaching.OFF);
		for (FontFamily family : FontFamily.values()) {
			for (FontStyle style : FontStyle.values()) {
				if (family.needsShaping()) {
					this.fonts.put(family.file(style), load(family, style));
				}
			}
		}
	}

	private BaseFont load(FontFamily family, FontStyle style) {
		try (InputStream stream = family.open(style)) {
			return loadFont(family.file(style), stream, 1).getBaseFont();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontLoadException ex) {
			throw new IllegalStateException(ex);
		}
	}

	BaseFont font(FontFamily family, FontStyle style) {
		BaseFont font = this.fonts.get(family.file(style));
		if (font == null) {
			throw new IllegalArgumentException(family + " needs no shaping");
		}
		return font;
	}

	/** Draws the text of documents, and leaves the text in other fonts to OpenPDF. */
	GlyphLayoutManager layout() {
		return this.layout;
	}

	/** The width in points of shaped text. */
	float width(BaseFont font, String text, float size) {
		GlyphVector glyphs = this.layout.computeGlyphVector(font, size, text);
		return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
	}

	@Override
	public boolean supportsFont(BaseFont baseFont) {
		return this.fonts.containsValue(baseFont);
	}

}
