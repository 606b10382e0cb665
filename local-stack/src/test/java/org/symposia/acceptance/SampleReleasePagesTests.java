package org.symposia.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The press release that the sample brings along, as everybody finds it. */
@AcceptanceTest
class SampleReleasePagesTests {

	private static final Path SOURCE = Path
		.of("src/main/resources/org/symposia/stack/sample/press-release-2026-04-24.md");

	static final String RELEASE = "/press/jihs-num-memorandum-of-understanding";

	private static final String HEADLINE = "Japan Institute for Health Security (JIHS) and the Network of University";

	@RegisterExtension
	final PageReview review = PageReview.ofPublicPages();

	@Test
	void carriesEveryByteOfTheSourceAndItsWordsInOrder(Product product) throws IOException {
		try (BrowserUser reader = product.newUser()) {
			reader.opens("/press");
			reader.page().getByText(HEADLINE).first().click();
			byte[] text = reader.downloads(RELEASE + ".md");
			assertThat(text).isEqualTo(Files.readAllBytes(SOURCE));
			reader.opens(RELEASE);
			String words = words(reader.page().locator("article").innerText());
			assertThat(words).startsWith("PRESS RELEASE " + HEADLINE).endsWith("Photo credit: JIHS/NUM");
			byte[] pdf = reader.downloads(RELEASE + ".pdf");
			try (PDDocument document = Loader.loadPDF(pdf)) {
				assertThat(words(new PDFTextStripper().getText(document))).contains(words);
			}
		}
	}

	@InEachLanguage
	void saysOutsideItsWordsThatItsPicturesAreDrawn(String language, Product product) {
		try (BrowserUser reader = product.newUser(language, 390, true)) {
			reader.opens(RELEASE);
			assertThat(reader.page().locator(".release__lead .photo__drawn").isVisible()).isTrue();
			String note = reader.page().locator(".release__lead .photo__drawn").innerText();
			assertThat(reader.page().locator("article").innerText()).doesNotContain(note);
		}
	}

	@Test
	void hasItsOwnDateLine(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(RELEASE);
			assertThat(reader.page().locator(".release__issue time").getAttribute("datetime")).isEqualTo("2026-04-24");
			assertThat(reader.page().locator(".release__issue").innerText()).contains("24 April 2026");
		}
	}

	@Test
	void leadsFromTheFrontPageToTheLatestRelease(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens("/");
			Locator latest = reader.page().locator("section[aria-labelledby=latest-release]");
			assertThat(latest.locator(".press__title").innerText()).isNotBlank();
			assertThat(latest.locator(".press__title a").getAttribute("href")).startsWith("/press/");
		}
	}

	@Test
	void leadsFromTheEventThatIsOverToItsLatestRelease(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens("/agenda/berlin-2026");
			Locator link = reader.page().locator(".event-over").getByText("Read the press release");
			link.waitFor();
			assertThat(link.getAttribute("href")).startsWith("/press/")
				.isEqualTo(reader.page().locator(".event-press .press__title a").first().getAttribute("href"));
		}
	}

	@Test
	void hasTwoPicturesThatSayInTheirFilesThatTheyAreDrawn(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(RELEASE);
			List<String> files = reader.page()
				.locator(".downloads a[href$='/print']")
				.all()
				.stream()
				.map((link) -> link.getAttribute("href"))
				.toList();
			assertThat(files).hasSize(2).allSatisfy((path) -> {
				byte[] jpeg = reader.downloads(path);
				assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).contains("digitalsourcetype/digitalCreation",
						"JIHS/NUM", "For demonstration only");
			});
		}
	}

	@Test
	void belongsToBothInstitutionsAndTheEvent(Product product) {
		JsonNode release = product.api("press-jihs")
			.get("/api/media/releases?limit=50&query=jihs-num-memorandum-of-understanding")
			.json()
			.path("items")
			.path(0);
		assertThat(release.path("state").asString()).isEqualTo("published");
		assertThat(release.path("event").asString()).isEqualTo("berlin-2026");
		assertThat(release.path("approvals")).hasSize(2);
	}

	@InEachLanguage
	void isRightForEverybody(String language, Product product) {
		try (BrowserUser reader = product.newUser(language, 390, true)) {
			this.review.page(reader, RELEASE, "release-" + language);
		}
		try (BrowserUser reader = product.newUserInDarkMode(language, 390)) {
			this.review.page(reader, RELEASE, "release-" + language + "-dark");
		}
	}

	@Test
	void copiesAnAddress(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			reader.opens(RELEASE);
			reader.page().locator(".channel button").first().click();
			reader.page().getByText("Copied").waitFor();
			assertThat(reader.page().evaluate("navigator.clipboard.readText()")).isEqualTo("kohno.k@jihs.go.jp");
		}
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
