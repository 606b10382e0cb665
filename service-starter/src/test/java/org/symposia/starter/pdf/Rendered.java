package org.symposia.starter.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A document as a reader's program and a reader's eye get it.
 */
final class Rendered {

	private Rendered() {
	}

	static String text(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).strip();
		}
	}

	/** The dark pixels of a page. */
	static int ink(byte[] pdf, int page) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 144);
			return (int) Arrays
				.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
				.filter((pixel) -> (pixel & 0xFF) < 128)
				.count();
		}
	}

}
