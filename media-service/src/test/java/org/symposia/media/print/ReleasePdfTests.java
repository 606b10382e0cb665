package org.symposia.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.html.ArticlePhoto;
import org.symposia.starter.pdf.PdfFonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ReleasePdfTests {

	private static final String MEMORANDUM = "/samples/press-release-2026-04-24.md";

	private final PdfFonts fonts = new PdfFonts();

	private final ReleasePdf pdf = new ReleasePdf(this.fonts, new Glyphs(this.fonts));

	@ParameterizedTest
	@ValueSource(strings = { MEMORANDUM, "/releases/german.txt" })
	void carriesTheWordsOfTheSourceAndNoOther(String file) throws IOException {
		assertThat(collapsed(extracted(print(file, "en")))).isEqualTo(visible(sample(file)));
	}

	@Test
	void breaksJapaneseLinesWithoutLosingACharacter() throws IOException {
		String extracted = extracted(print("/releases/japanese.md", "ja"));
		assertThat(solid(extracted)).isEqualTo(solid(visible(sample("/releases/japanese.md"))));
		assertThat(extracted.lines()).noneMatch((line) -> line.matches("^[、。）」].*") || line.matches(".*[（「]$"));
	}

	@Test
	void isReadAlikeByAnotherProgram(@TempDir Path folder) throws Exception {
		Path tool = Path.of("/usr/bin/pdftotext");
		assumeTrue(Files.isExecutable(tool), "skipped: poppler-utils is not installed");
		Path file = Files.write(folder.resolve("release.pdf"), print(MEMORANDUM, "en"));
		Path text = folder.resolve("release.txt");
		Process process = new ProcessBuilder(tool.toString(), "-enc", "UTF-8", file.toString(), text.toString())
			.start();
		assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
		assertThat(collapsed(Files.readString(text))).isEqualTo(visible(sample(MEMORANDUM)));
	}

	@Test
	void isTaggedAndSaysItsLanguage() throws IOException {
		try (PDDocument document = Loader.loadPDF(print(MEMORANDUM, "en"))) {
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Title");
		}
	}

	@Test
	void setsAWordThatIsLongerThanALineInOnePiece() throws IOException {
		String address = "https://www.example.org/" + "a-very-long-address/".repeat(8);
		String extracted = extracted(
				this.pdf.print("Headline\n\nSee " + address + " for more.", "Title", "en", List.of()));
		assertThat(collapsed(extracted)).isEqualTo("Headline See " + address + " for more.");
	}

	@Test
	void readsNoAddressFromTheText() {
		String source = "Headline\n\n![](http://127.0.0.1:1/x.png) <img src=\"file:///etc/passwd\"> text";
		assertThat(this.pdf.print(source, "Title", "en", List.of())).isNotEmpty();
	}

	private byte[] print(String file, String language) {
		return this.pdf.print(sample(file), "Title", language, List.<ArticlePhoto>of());
	}

	private static String extracted(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document);
		}
	}

	/** What CommonMark shows, found without the code under test. */
	private static String visible(String source) {
		String html = HtmlRenderer.builder().build().render(Parser.builder().build().parse(source));
		return collapsed(Jsoup.parse(html).text());
	}

	private static String collapsed(String text) {
		return text.strip().replaceAll("[\\s\\u3000\\f]+", " ");
	}

	private static String solid(String text) {
		return text.replaceAll("[\\s\\u3000]+", "");
	}

	private static String sample(String name) {
		try (InputStream file = Objects.requireNonNull(ReleasePdfTests.class.getResourceAsStream(name))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
