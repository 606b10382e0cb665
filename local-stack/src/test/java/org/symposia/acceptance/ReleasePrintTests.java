package org.symposia.acceptance;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample's press release as PDF. */
@AcceptanceTest
class ReleasePrintTests {

	@Test
	void beginsWithBothInstitutionsAndItsAddress(Product product) {
		String address = product.address().replaceFirst("^https?://", "") + SampleReleasePagesTests.RELEASE;
		assertThat(pages(product).getFirst().text())
			.startsWith("Network of University Medicine · Japan Institute for Health Security " + address)
			.contains("PRESS RELEASE");
	}

	@Test
	void hasAPhotoAtEachOfItsTwoCaptions(Product product) {
		List<PrintedPage> pages = pages(product);
		List<PrintedPage> article = pages.subList(0, pages.size() - 1);
		assertThat(article.stream().mapToInt(PrintedPage::images).sum()).isEqualTo(2);
		assertThat(article).filteredOn((page) -> page.images() > 0)
			.extracting(PrintedPage::text)
			.allMatch((text) -> text.contains("Photo credit: JIHS/NUM"));
	}

	@Test
	void endsWithASheetOfThePhotosWithCreditAndTerms(Product product) {
		PrintedPage sheet = pages(product).getLast();
		assertThat(sheet.text()).startsWith("Photos");
		assertThat(sheet.images()).isEqualTo(2);
		for (String each : List.of("Photo: JIHS/NUM", "For demonstration only", "Illustration in place of the photo")) {
			assertThat(sheet.text()).containsSubsequence(each, each);
		}
	}

	private static List<PrintedPage> pages(Product product) {
		try (BrowserUser reader = product.newUser()) {
			return PrintedPage.of(reader.downloads(SampleReleasePagesTests.RELEASE + ".pdf"));
		}
	}

}
