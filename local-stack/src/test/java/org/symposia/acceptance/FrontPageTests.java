package org.symposia.acceptance;

import java.awt.Color;
import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the front page tells whoever comes by. */
@AcceptanceTest
class FrontPageTests {

	private static final String DATES = "times => times.map(time => time.dateTime)";

	private static final String LOADED = "image => image.decode().then(() => image.naturalWidth)";

	@Test
	void showsTheLatestReleaseWithItsPhoto(Product product) {
		String headline = "Latest release " + UUID.randomUUID().toString().substring(0, 8);
		String release = Releases.drafted(product, headline).path("id").asString();
		try (BrowserUser officer = product.newUser()) {
			officer.signsIn("press-num");
			Photos.add(officer, "/media/desk/releases/" + release, "Two institutions met", Color.decode("#17467f"));
		}
		Releases.publish(product, release);
		try (BrowserUser reader = product.newUser("en", 390, true)) {
			reader.opens("/");
			Locator latest = reader.page().locator("section[aria-labelledby=latest-release]");
			assertThat(latest.locator(".press__title")).hasText(headline);
			assertThat((int) latest.locator(".press__photo img").evaluate(LOADED)).isPositive();
			assertThat(latest.locator(".press__photo figcaption")).containsText("JIHS/NUM");
		}
	}

	@Test
	void leadsToThePressRoomWithoutScripts(Product product) {
		try (BrowserUser reader = product.newUser("en", 390, false)) {
			reader.opens("/");
			reader.page().waitForNavigation(reader.page().locator(".latest a[href='/press']")::click);
			assertThat(reader.page().locator("h1")).hasText("Press");
		}
	}

	@Test
	void namesBothInstitutionsWithTheirMarks(Product product) {
		try (BrowserUser reader = product.newUser()) {
			reader.opens("/");
			Locator institutions = reader.page().locator("section[aria-labelledby=institutions] li");
			assertThat(institutions.locator(".host__name"))
				.hasText(new String[] { "Japan Institute for Health Security", "Network of University Medicine" });
			assertThat(institutions.locator(".mark, .mark-logo")).hasCount(2);
		}
	}

	@Test
	void listsWhatComesNextFirstAndWhatWasLatestFirst(Product product) {
		Events.withPlaces(product, 5);
		try (BrowserUser reader = product.newUser()) {
			reader.opens("/");
			assertThat(dates(reader, "upcoming")).hasSizeGreaterThan(1).isSorted();
			assertThat(dates(reader, "over")).isNotEmpty().isSortedAccordingTo((one, other) -> other.compareTo(one));
			assertThat(reader.page().locator(".masthead > time").getAttribute("datetime"))
				.isLessThanOrEqualTo(dates(reader, "upcoming").getFirst());
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> dates(BrowserUser reader, String section) {
		return (List<String>) reader.page()
			.locator("section[aria-labelledby=" + section + "] .rows time")
			.evaluateAll(DATES);
	}

}
