package org.symposia.acceptance;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AcceptanceTest
class PressOfficerTests {

	private static final Path SOURCE = Path
		.of("src/main/resources/org/symposia/stack/sample/press-release-2026-04-24.md");

	@Test
	void takesAReleaseFromTextToThePublic(Product product) throws IOException {
		try (BrowserUser num = product.newUser();
				BrowserUser jihs = product.newUser();
				BrowserUser reader = product.newUser();
				BrowserUser inJapanese = product.newUser("ja", 390, true)) {
			num.signsIn("press-num");
			String release = takesTheText(num);
			Photos.add(num, release, "Group photo of participants at the symposium", Color.decode("#17467f"));
			Photos.add(num, release, "Officials at the MoU Signing Ceremony", Color.decode("#2b6b45"));
			assertThat(num.reads()).contains("Group photo of participants", "Officials at the MoU");
			correctsAPhoto(num, release);
			presses(num, release, "Submit to the institutions");
			presses(num, release, "Approve for NUM");
			jihs.signsIn("press-jihs");
			presses(jihs, release, "Approve for JIHS");
			presses(num, release, "Publish the release");
			num.page().getByText("Public page").click();
			everybodyReads(product, reader, num.page().url());
			inJapanese.opens(num.page().url());
			assertThat(inJapanese.page().locator(".photo__caption").first().innerText()).isEqualTo("集合写真");
		}
	}

	@Test
	void isToldAtTheFieldThatAFileIsNoPhotoAndKeepsWhatWasTyped(Product product) {
		String release = product.api("press-num")
			.post("/api/media/releases", """
					{"hosts": ["num"], "language": "en", "source": "# A release without photo"}""")
			.json()
			.path("id")
			.asString();
		try (BrowserUser officer = product.newUser()) {
			officer.signsIn("press-num");
			officer.opens("/media/desk/releases/" + release);
			officer.page().getByText("Add a photo").first().click();
			officer.page()
				.locator("#f-file")
				.setInputFiles(new FilePayload("photo.jpg", "image/jpeg", "<svg/>".getBytes(StandardCharsets.UTF_8)));
			officer.fills("caption", "A caption worth keeping");
			officer.fills("alt", "A drawing");
			officer.fills("credit", "NUM");
			officer.fills("usageTerms", "Free for reporting");
			officer.presses("Add the photo");
			assertThat(officer.page().locator("#e-file").innerText()).isNotBlank();
			assertThat(officer.page().locator("#f-caption").inputValue()).isEqualTo("A caption worth keeping");
			assertThat(product.api("press-num").get("/api/media/releases/" + release).json().path("photos")).isEmpty();
		}
	}

	@Test
	void isRefusedWithoutTheRole(Product product) {
		assertThat(product.api("organizer-num")
			.post("/api/media/releases", "{\"hosts\":[\"num\"],\"language\":\"en\",\"source\":\"x\"}")
			.status()).isEqualTo(403);
	}

	private static String takesTheText(BrowserUser officer) throws IOException {
		officer.opens("/media/desk/new");
		officer.page().locator("#f-text-file").setInputFiles(SOURCE);
		officer.page().locator("#hosts-num").check();
		officer.page().locator("#hosts-jihs").check();
		officer.chooses("language", "en");
		officer.presses("Read the text");
		assertThat(officer.reads()).contains("Sign Memorandum of Understanding", "24 April 2026", "Norihiro Kokudo",
				"Ralf Heyder", "About JIHS", "About NUM", "Kenji Kohno", "Stephanie Strehl-Dohmen");
		return officer.page().url();
	}

	private static void correctsAPhoto(BrowserUser officer, String release) {
		officer.opens(release);
		officer.page().waitForNavigation(officer.page().getByText("Correct the text").first()::click);
		assertThat(officer.seriousFindings()).isEmpty();
		officer.fills("alt", "A drawn picture with a blue corner");
		officer.page().getByText("In other languages").click();
		officer.page().locator("textarea[name=captionJa]").fill("集合写真");
		officer.presses("Save the text");
		assertThat(officer.reads()).contains("A drawn picture with a blue corner");
	}

	private static void presses(BrowserUser officer, String release, String button) {
		officer.opens(release);
		officer.presses(button);
	}

	private static void everybodyReads(Product product, BrowserUser reader, String address) throws IOException {
		reader.opens(address);
		assertThat(reader.reads()).contains("Sign Memorandum of Understanding", "JIHS/NUM", "Kenji Kohno");
		byte[] text = reader.downloads(address + ".md");
		assertThat(text).isEqualTo(Files.readAllBytes(SOURCE));
		byte[] pdf = reader.downloads(address + ".pdf");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(words(new PDFTextStripper().getText(document))).contains(words(
					"The MoU is effective for an initial period of three years, with the possibility of renewal"));
		}
		reader.opens("/press");
		assertThat(reader.reads()).contains("Sign Memorandum of Understanding");
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ");
	}

}
