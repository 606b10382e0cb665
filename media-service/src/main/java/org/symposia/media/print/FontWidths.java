package org.symposia.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import org.symposia.starter.pdf.PdfFonts;

/** Advance widths of a font. */
final class FontWidths {

	/** End of the last plane with letters. */
	private static final int CODE_POINTS = 0x32000;

	private static final short MISSING = -1;

	private final short[] widths;

	private FontWidths(short[] widths) {
		this.widths = widths;
	}

	static FontWidths read(String file) {
		try (InputStream stream = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file);
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
			return new FontWidths(widths(font));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static short[] widths(TrueTypeFont font) throws IOException {
		short[] widths = new short[CODE_POINTS];
		Arrays.fill(widths, MISSING);
		CmapLookup glyphs = font.getUnicodeCmapLookup();
		for (int codePoint = ' '; codePoint < CODE_POINTS; codePoint++) {
			int glyph = glyphs.getGlyphId(codePoint);
			if (glyph != 0) {
				widths[codePoint] = (short) (1000L * font.getAdvanceWidth(glyph) / font.getUnitsPerEm());
			}
		}
		return widths;
	}

	boolean has(int codePoint) {
		return codePoint < CODE_POINTS && this.widths[codePoint] != MISSING;
	}

	/** In thousandths of the font size. */
	int width(int codePoint) {
		return this.widths[codePoint];
	}

}
