package org.symposia.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A page of a PDF.
 *
 * @param text its words in their order, with one space between each two
 * @param images how many images are on it
 */
record PrintedPage(String text, int images) {

	static List<PrintedPage> of(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<PrintedPage> pages = new ArrayList<>();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				pages.add(new PrintedPage(text(document, page), images(document.getPage(page - 1).getResources())));
			}
			return pages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(document).replaceAll("\\s+", " ").strip();
	}

	private static int images(PDResources resources) {
		int images = 0;
		for (COSName name : resources.getXObjectNames()) {
			images += resources.isImageXObject(name) ? 1 : 0;
		}
		return images;
	}

}
