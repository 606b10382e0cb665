package org.symposia.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Finding one's way in the programme of two days with parallel tracks. */
@AcceptanceTest
class ProgrammeNavigationTests {

	private static final String WORKSHOP = "/agenda/joint-workshop";

	/** The colour of the line before a session in the grid. */
	private static final String BAR = """
			entry => {
			  const style = getComputedStyle(entry);
			  return style.borderInlineStartStyle === "solid" && parseFloat(style.borderInlineStartWidth) >= 2
			    ? style.borderInlineStartColor : "none";
			}""";

	@ParameterizedTest
	@ValueSource(ints = { 390, 1440 })
	void jumpsToADay(int width, Product product) {
		try (BrowserUser reader = product.newUser("en", width, true)) {
			reader.opens(WORKSHOP);
			Locator wednesday = reader.page().locator("#day-2026-11-18 h3");
			assertThat(wednesday).not().isInViewport();
			reader.page().locator(".days a").nth(1).click();
			assertThat(reader.page().url()).endsWith("#day-2026-11-18");
			assertThat(wednesday).isInViewport();
		}
	}

	@Test
	void marksTheSessionsThatGoOnNow(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.page().clock().setFixedTime("2026-11-17T00:45:00Z");
			reader.opens(WORKSHOP);
			assertThat(current(reader)).hasCount(1);
			assertThat(current(reader)).containsText("One sample, two countries");
			assertThat(reader.page().locator(".rooms__now span")).hasText("09:45");
			assertThat(reader.page().locator(".rooms__now span")).isVisible();
			reader.page().clock().setFixedTime("2026-11-17T02:20:00Z");
			reader.opens(WORKSHOP);
			assertThat(current(reader)).hasCount(3);
			assertThat(current(reader).locator(".entry__title").allInnerTexts()).containsExactlyInAnyOrder(
					"Fever after travel: the first two days on the ward", "Sequencing outside the capital",
					"Same word, other code");
		}
	}

	@Test
	void namesTheTrackBesideItsBar(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens(WORKSHOP);
			Locator laboratory = entry(reader, "Sequencing outside the capital");
			assertThat(laboratory.locator(".entry__track")).isVisible();
			assertThat(laboratory.locator(".entry__track")).hasText("Laboratory");
			assertThat(laboratory.evaluate(BAR)).isEqualTo(entry(reader, "Ring trials across borders").evaluate(BAR))
				.isNotIn("none", "rgba(0, 0, 0, 0)", entry(reader, "Fever after travel").evaluate(BAR));
		}
	}

	private static Locator current(BrowserUser reader) {
		return reader.page().locator(".agenda-list [aria-current=time]");
	}

	private static Locator entry(BrowserUser reader, String title) {
		return reader.page().locator(".agenda-list .entry", new Page.LocatorOptions().setHasText(title));
	}

}
