package org.symposia.media.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.symposia.media.html.ArticlePhoto;
import org.symposia.media.html.PrintFrame;
import org.symposia.starter.pdf.PdfFonts;

/** A PDF file with its extracted text. */
final class Printed {

	private static final PdfFonts FONTS = new PdfFonts();

	private static final ReleasePdf PDF = new ReleasePdf(FONTS, new Glyphs(FONTS));

	private final byte[] file;

	private Printed(byte[] file) {
		this.file = file;
	}

	static Printed of(String source, String language, ArticlePhoto... pictures) {
		return new Printed(PDF.print(source, "Title", language, List.of(pictures), null));
	}

	static Printed framed(String source, PrintFrame frame) {
		return new Printed(PDF.print(source, "Title", "en", List.of(), frame));
	}

	byte[] file() {
		return this.file;
	}

	String raw() {
		return text(new PDFTextStripper());
	}

	/** Its words with white space collapsed. */
	String words() {
		return collapsed(raw());
	}

	List<String> pages() {
		return numbers().stream().map((page) -> {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			return collapsed(text(stripper));
		}).toList();
	}

	List<TextPosition> letters() {
		List<TextPosition> letters = new ArrayList<>();
		text(new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition letter) {
				letters.add(letter);
				super.processTextPosition(letter);
			}
		});
		return letters;
	}

	/** What CommonMark shows, numbers of lists included, without the code under test. */
	static String visible(String source) {
		Document page = Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(source)));
		for (Element list : page.select("ol")) {
			int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
			for (Element item : list.children()) {
				item.prependText(number++ + ". ");
			}
		}
		return collapsed(page.text());
	}

	static String collapsed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
	}

	private List<Integer> numbers() {
		try (PDDocument document = Loader.loadPDF(this.file)) {
			return IntStream.rangeClosed(1, document.getNumberOfPages()).boxed().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String text(PDFTextStripper stripper) {
		try (PDDocument document = Loader.loadPDF(this.file)) {
			return stripper.getText(document);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
