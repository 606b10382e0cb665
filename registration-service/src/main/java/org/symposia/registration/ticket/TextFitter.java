package org.symposia.registration.ticket;

import java.awt.Color;

import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

import org.symposia.starter.pdf.FontStyle;
import org.symposia.starter.pdf.PdfFonts;

/**
 * Sets text of any length into a number of lines: smaller if it must be, and shortened
 * where even the smallest size does not fit.
 */
final class TextFitter {

	private static final float STEP = 0.5f;

	private static final float LEADING = 1.25f;

	private static final float TALL = 10_000;

	private final PdfContentByte canvas;

	private final PdfFonts fonts;

	TextFitter(PdfContentByte canvas, PdfFonts fonts) {
		this.canvas = canvas;
		this.fonts = fonts;
	}

	/**
	 * How a text may be set; sizes in points.
	 *
	 * @param largest size, taken if the text fits
	 * @param smallest size
	 * @param lines at most
	 */
	record Type(float largest, float smallest, int lines, FontStyle style, Color colour) {
	}

	/** Draws text from the top down and returns where it ends. */
	float draw(String text, Type type, float left, float top, float width) {
		float size = size(text, type, width);
		ColumnText column = column(fitting(text, size, type, width), size, type);
		column.setSimpleColumn(left, top - TALL, left + width, top);
		column.go();
		return column.getYLine() - size * 0.2f;
	}

	private float size(String text, Type type, float width) {
		float size = type.largest();
		while (size > type.smallest() && !fits(text, size, type, width)) {
			size -= STEP;
		}
		return Math.max(size, type.smallest());
	}

	private String fitting(String text, float size, Type type, float width) {
		String shortened = text;
		int length = text.codePointCount(0, text.length());
		while (length > 1 && !fits(shortened, size, type, width)) {
			length--;
			shortened = text.substring(0, text.offsetByCodePoints(0, length)).strip() + "…";
		}
		return shortened;
	}

	/** A word wider than a line would be broken, so it does not fit. */
	private boolean fits(String text, float size, Type type, float width) {
		if (size > type.smallest() && text.contains(" ")) {
			for (String word : text.split(" ")) {
				if (this.fonts.width(word, size, type.style()) > width) {
					return false;
				}
			}
		}
		ColumnText column = column(text, size, type);
		column.setSimpleColumn(0, -TALL, width, 0);
		column.go(true);
		return column.getLinesWritten() <= type.lines();
	}

	private ColumnText column(String text, float size, Type type) {
		ColumnText column = new ColumnText(this.canvas);
		column.setLeading(size * LEADING);
		column.addText(this.fonts.phrase(text, size, type.style(), type.colour()));
		return column;
	}

}
