package org.symposia.acceptance;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the sample's press release looks, and what stands beside its words. */
@AcceptanceTest
class ReleaseLayoutTests {

	private static final String LINES = """
			element => Math.round(element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight))""";

	private static final String SIZE = "element => parseFloat(getComputedStyle(element).fontSize)";

	private static final String LOADED = "image => image.decode().then(() => image.naturalWidth)";

	private static final String BORDER = "element => parseFloat(getComputedStyle(element).borderInlineStartWidth)";

	@ParameterizedTest
	@CsvSource({ "1440, 4", "390, 7" })
	void hasAHeadlineOfFewLines(int width, int most, Product product) {
		try (BrowserUser reader = product.newUser("en", width, true)) {
			reader.opens(SampleReleasePagesTests.RELEASE);
			assertThat((int) reader.page().locator("h1").evaluate(LINES)).isBetween(1, most);
		}
	}

	@Test
	void hasASmallerHeadlineOnAPhone(Product product) {
		try (BrowserUser reader = product.newUser("en", 1440, true)) {
			reader.opens(SampleReleasePagesTests.RELEASE);
			double desktop = size(reader.page().locator("h1"));
			reader.page().setViewportSize(390, 900);
			assertThat(size(reader.page().locator("h1"))).isLessThan(desktop)
				.isGreaterThan(size(reader.page().locator(".release__body p").first()));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1440 })
	void showsTheLeadPhotoBelowTheHeadline(int width, Product product) {
		try (BrowserUser reader = product.newUser("en", width, true)) {
			reader.opens(SampleReleasePagesTests.RELEASE);
			Locator photo = reader.page().locator(".release__lead img");
			assertThat((int) photo.evaluate(LOADED)).isPositive();
			assertThat(photo.boundingBox().y).isGreaterThan(bottom(reader.page().locator("h1")));
			assertThat(bottom(photo)).isLessThan(reader.page().locator(".release__about").first().boundingBox().y);
		}
	}

	@Test
	void setsQuotesOffByALineThatIsNoPartOfTheText(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(SampleReleasePagesTests.RELEASE);
			List<Locator> quotes = reader.page().locator(".release__body .quote p").all();
			assertThat(quotes).hasSize(2).allSatisfy((quote) -> {
				assertThat(quote.innerText()).startsWith("“");
				assertThat(quote.evaluate(BORDER)).isEqualTo(2);
			});
			assertThat(reader.page().locator(".release__body p").first().evaluate(BORDER)).isEqualTo(0);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | PDF, Text, Photos, Copy, Contact
			de | 390  | PDF, Text, Fotos, Kopieren, Kontakt
			ja | 390  | PDF, テキスト, 写真, コピー, 連絡先
			""")
	void offersItsFilesInARow(String language, int width, String entries, Product product) {
		try (BrowserUser reader = product.newUser(language, width, true)) {
			reader.opens(SampleReleasePagesTests.RELEASE);
			List<Locator> row = reader.page().locator(".quick :is(a, button)").all();
			assertThat(row).extracting((entry) -> entry.innerText().lines().findFirst().orElseThrow())
				.containsExactly(entries.split(", "));
			assertThat(row).extracting((entry) -> entry.boundingBox().y).containsOnly(row.getFirst().boundingBox().y);
		}
	}

	@Test
	void hasARailWithContactsAndDownloadsBesideTheText(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(SampleReleasePagesTests.RELEASE);
			BoundingBox text = reader.page().locator(".release__matter").boundingBox();
			Locator rail = reader.page().locator(".release__rail");
			assertThat(rail.boundingBox().x).isGreaterThan(text.x + text.width);
			assertThat(rail.locator("h2").allInnerTexts()).containsExactly("Media contacts", "Downloads", "Event");
			assertThat(rail.locator(".channel a").allInnerTexts()).containsExactly("kohno.k@jihs.go.jp",
					"num-presse@charite.de", "snid@sn.netzwerk-universitaetsmedizin.de");
			assertThat(rail.locator(".channel button").all()).hasSize(3).allMatch(Locator::isVisible);
		}
	}

	@Test
	void copiesTheWholeText(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			reader.opens(SampleReleasePagesTests.RELEASE);
			reader.page().locator(".quick__copy button").click();
			reader.page().locator(".quick__copy").getByText("Copied").waitFor();
			String copied = (String) reader.page().evaluate("navigator.clipboard.readText()");
			assertThat(words(copied)).isEqualTo(words(reader.page().locator("article").innerText()));
		}
	}

	private static double size(Locator element) {
		return ((Number) element.evaluate(SIZE)).doubleValue();
	}

	private static double bottom(Locator element) {
		BoundingBox box = element.boundingBox();
		return box.y + box.height;
	}

	private static String words(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

}
