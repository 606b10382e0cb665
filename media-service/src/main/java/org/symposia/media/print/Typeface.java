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

/** The advance widths of one font; the file itself is not kept. */
final class Typeface {

	/** Beyond the last plane that has letters. */
	private static final int PLANES = 0x32000;

	private static final short MISSING = -1;

	private final short[] widths;

	private Typeface(short[] widths) {
		this.widths = widths;
	}

	static Typeface read(String file) {
		try (InputStream stream = Objects.requireNonNull(PdfFonts.class.getResourceAsStream("fonts/" + file), file);
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
			return new Typeface(widths(font));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static short[] widths(TrueTypeFont font) throws IOException {
		short[] widths = new short[PLANES];
		Arrays.fill(widths, MISSING);
		CmapLookup glyphs = font.getUnicodeCmapLookup();
		for (int codePoint = ' '; codePoint < PLANES; codePoint++) {
			int glyph = glyphs.getGlyphId(codePoint);
			if (glyph != 0) {
				widths[codePoint] = (short) (1000L * font.getAdvanceWidth(glyph) / font.getUnitsPerEm());
			}
		}
		return widths;
	}

	boolean has(int codePoint) {
		return codePoint < PLANES && this.widths[codePoint] != MISSING;
	}

	/** Thousandths of the type size. */
	int width(int codePoint) {
		return this.widths[codePoint];
	}

}
