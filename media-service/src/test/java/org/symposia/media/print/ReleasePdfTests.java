package org.symposia.media.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.sample.Samples;
import org.symposia.starter.concurrency.WorkDeadline;
import org.symposia.starter.concurrency.WorkTimedOutException;
import org.symposia.starter.test.TickingClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ReleasePdfTests {

	@ParameterizedTest
	@ValueSource(strings = { Samples.MEMORANDUM, "/releases/german.txt" })
	void containsExactlyTheWordsOfTheSource(String file) throws IOException {
		assertThat(Printed.of(Samples.text(file), "en").words()).isEqualTo(Printed.visible(Samples.text(file)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 200, 2000 })
	void endsWithItsTimeWhereverItIs(int seconds) {
		TickingClock clock = new TickingClock(Duration.ofSeconds(1));
		String source = "Headline\n\n" + "A paragraph of some words.\n\n".repeat(400);
		assertThatExceptionOfType(WorkTimedOutException.class).isThrownBy(
				() -> WorkDeadline.call(clock, Duration.ofSeconds(seconds), () -> Printed.of(source, "en").file()));
		assertThat(clock.readings()).isEqualTo(seconds + 1);
	}

	@Test
	void breaksJapaneseLinesWithoutLosingACharacter() throws IOException {
		String source = Samples.text("/releases/japanese.md");
		String extracted = Printed.of(source, "ja").raw();
		assertThat(solid(extracted)).isEqualTo(solid(Printed.visible(source)));
		assertThat(extracted.lines()).noneMatch((line) -> line.matches("^[、。）」].*") || line.matches(".*[（「]$"));
	}

	@Test
	void isExtractedAlikeByPdftotext(@TempDir Path folder) throws Exception {
		Path tool = Path.of("/usr/bin/pdftotext");
		assumeTrue(Files.isExecutable(tool), "skipped: poppler-utils is not installed");
		Path file = Files.write(folder.resolve("release.pdf"), Printed.of(Samples.memorandum(), "en").file());
		Path text = folder.resolve("release.txt");
		Process process = new ProcessBuilder(tool.toString(), "-enc", "UTF-8", file.toString(), text.toString())
			.start();
		assertThat(process.waitFor()).isZero();
		assertThat(Printed.collapsed(Files.readString(text))).isEqualTo(Printed.visible(Samples.memorandum()));
	}

	@Test
	void isTaggedAndStatesItsLanguage() throws IOException {
		try (PDDocument document = Loader.loadPDF(Printed.of(Samples.memorandum(), "en").file())) {
			assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
			assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Title");
		}
	}

	@Test
	void setsAWordThatIsLongerThanALineInOnePiece() throws IOException {
		String address = "https://www.example.org/" + "a-very-long-address/".repeat(8);
		assertThat(Printed.of("Headline\n\nSee " + address + " for more.", "en").words())
			.isEqualTo("Headline See " + address + " for more.");
	}

	@Test
	void loadsNothingFromAddressesInTheText() {
		String source = "Headline\n\n![](http://127.0.0.1:1/x.png) <img src=\"file:///etc/passwd\"> text";
		assertThat(Printed.of(source, "en").words()).isEqualTo("Headline text");
	}

	private static String solid(String text) {
		return text.replaceAll("[\\s\\u3000]+", "");
	}

}
