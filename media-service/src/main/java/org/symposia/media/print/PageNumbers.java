package org.symposia.media.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Draws page numbers as outlines marked as artifacts, so that they are not part of the
 * extracted text.
 */
final class PageNumbers {

	private static final float SIZE = 8;

	private static final float RIGHT = 68;

	private static final float BOTTOM = 36;

	private PageNumbers() {
	}

	static void draw(PDDocument document) throws IOException {
		PDType1Font shapes = new PDType1Font(FontName.HELVETICA);
		int pages = document.getNumberOfPages();
		for (int i = 0; i < pages && pages > 1; i++) {
			draw(document, document.getPage(i), shapes, (i + 1) + "/" + pages);
		}
	}

	private static void draw(PDDocument document, PDPage page, PDType1Font shapes, String number) throws IOException {
		float x = page.getMediaBox().getWidth() - RIGHT - shapes.getStringWidth(number) * SIZE / 1000;
		try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
			content.beginMarkedContent(COSName.ARTIFACT);
			content.setNonStrokingColor(0.35f);
			for (int i = 0; i < number.length(); i++) {
				char c = number.charAt(i);
				String glyph = shapes.getEncoding().getName(c);
				fill(content, scaled(shapes, glyph, x));
				x += shapes.getWidth(c) * SIZE / 1000;
			}
			content.endMarkedContent();
		}
	}

	private static GeneralPath scaled(PDType1Font shapes, String glyph, float x) throws IOException {
		GeneralPath path = (GeneralPath) shapes.getFontBoxFont().getPath(glyph).clone();
		float unit = shapes.getFontBoxFont().getFontMatrix().get(0).floatValue() * SIZE;
		path.transform(new AffineTransform(unit, 0, 0, unit, x, BOTTOM));
		return path;
	}

	private static void fill(PDPageContentStream content, GeneralPath glyph) throws IOException {
		float[] at = new float[6];
		for (PathIterator path = glyph.getPathIterator(null); !path.isDone(); path.next()) {
			append(content, path.currentSegment(at), at);
		}
		content.fill();
	}

	private static void append(PDPageContentStream content, int segment, float[] at) throws IOException {
		switch (segment) {
			case PathIterator.SEG_MOVETO -> content.moveTo(at[0], at[1]);
			case PathIterator.SEG_LINETO -> content.lineTo(at[0], at[1]);
			case PathIterator.SEG_QUADTO -> content.curveTo1(at[0], at[1], at[2], at[3]);
			case PathIterator.SEG_CUBICTO -> content.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
			default -> content.closePath();
		}
	}

}
