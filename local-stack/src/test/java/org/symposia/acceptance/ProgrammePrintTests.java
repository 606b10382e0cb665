package org.symposia.acceptance;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The programme of one day on paper, A4. */
@AcceptanceTest
class ProgrammePrintTests {

	@Test
	void isOnOnePageWithItsRoomsSideBySide(Product product) {
		assertThat(pagesWith(product, "/agenda/" + Events.withParallelSessions(product), "Quality rounds"))
			.singleElement()
			.satisfies((sheet) -> assertThat(sheet.text()).startsWith("Rush")
				.contains("Hall", "Foyer", "Opening", "Surveillance in sentinel practices", "Linking repositories",
						"Coffee", "Reports"));
	}

	@Test
	void isOnOnePageAsAList(Product product) {
		assertThat(pagesWith(product, "/agenda/berlin-2026", "Coffee break")).singleElement()
			.satisfies((sheet) -> assertThat(sheet.text()).containsSubsequence("Opening", "Antimicrobial resistance",
					"MoU signing ceremony", "Group photo", "Closing"));
	}

	private static List<PrintedPage> pagesWith(Product product, String path, String session) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(path);
			byte[] pdf = reader.page().pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
			return PrintedPage.of(pdf).stream().filter((page) -> page.text().contains(session)).toList();
		}
	}

}
