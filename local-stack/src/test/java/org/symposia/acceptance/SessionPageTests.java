package org.symposia.acceptance;

import java.io.IOException;
import java.nio.file.Files;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The page of one session. */
@AcceptanceTest
class SessionPageTests {

	private static final String SESSIONS = "/agenda/joint-workshop/sessions/";

	@Test
	void namesItsPersonsInTwoScripts(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(SESSIONS + "keynote");
			Locator speaker = reader.page().locator("section[aria-labelledby=speakers] li");
			assertThat(speaker.locator("bdi")).hasText(new String[] { "Prof. Dr. Hanako Yamada", "山田 花子" });
			assertThat(speaker.locator("bdi").nth(1)).hasAttribute("lang", "ja");
			reader.opens(SESSIONS + "keynote?lang=ja");
			assertThat(speaker.locator("bdi")).hasText(new String[] { "山田 花子", "Prof. Dr. Hanako Yamada" });
		}
	}

	@Test
	void leadsToItsNeighboursInTime(Product product) {
		try (BrowserUser reader = product.newUser("en", 390, true)) {
			reader.opens(SESSIONS + "keynote");
			follows(reader, "a[rel=prev]");
			assertThat(reader.page().locator("h1")).hasText("Opening");
			follows(reader, "a[rel=next]");
			assertThat(reader.page().locator("h1")).hasText("One sample, two countries");
			follows(reader, "a[rel=next]");
			assertThat(reader.page().locator(".session-time__start")).not().hasText("09:30");
		}
	}

	@Test
	void isTakenIntoACalendar(Product product) throws IOException {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(SESSIONS + "keynote");
			Download file = reader.page().waitForDownload(reader.page().locator("main a[download]")::click);
			assertThat(file.suggestedFilename()).endsWith(".ics");
			assertThat(Files.readString(file.path())).containsOnlyOnce("BEGIN:VEVENT")
				.contains("SUMMARY:One sample\\, two countries");
		}
	}

	private static void follows(BrowserUser reader, String link) {
		reader.page().waitForNavigation(reader.page().locator(link)::click);
	}

}
