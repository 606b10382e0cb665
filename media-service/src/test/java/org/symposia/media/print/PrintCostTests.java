package org.symposia.media.print;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.symposia.media.CostlyTexts;
import org.symposia.starter.test.Doubling;
import org.symposia.starter.pdf.PdfFonts;

/** Checking and printing a text takes time in proportion to its length. */
@Tag("long")
class PrintCostTests {

	private static final PdfFonts FONTS = new PdfFonts();

	private static final Glyphs GLYPHS = new Glyphs(FONTS);

	private static final ReleasePdf PDF = new ReleasePdf(FONTS, GLYPHS);

	@ParameterizedTest
	@MethodSource("org.symposia.media.CostlyTexts#names")
	void ofTheGlyphsGrowsWithTheText(String name) {
		Doubling.check(100_000, CostlyTexts.of(name), GLYPHS::missing);
	}

	@ParameterizedTest
	@MethodSource("org.symposia.media.CostlyTexts#names")
	void ofThePdfGrowsWithTheText(String name) {
		Doubling.check(20_000, CostlyTexts.of(name), (text) -> PDF.print(text, "Title", "en", List.of(), null));
	}

}
