package org.symposia.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What one institution says of another is shown once the other agrees. */
@AcceptanceTest
class HostConsentTests {

	private static final String JIHS = "Japan Institute for Health Security";

	private static final String NUM = "Network of University Medicine";

	@Test
	void showsAnInstitutionAsHostOnceOneOfItsOrganizersAgrees(Product product) {
		String event = Events.released(product);
		product.api("organizer-jihs")
			.call("PATCH", "/api/agenda/events/" + event, "{\"hosts\": [\"jihs\", \"num\"]}")
			.expect(200);
		try (BrowserUser visitor = product.newUser(); BrowserUser colleague = product.newUser()) {
			visitor.opens("/agenda/" + event);
			assertThat(visitor.page().locator(".host__name").allInnerTexts()).containsExactly(JIHS);
			colleague.signsIn("organizer-num");
			colleague.opens("/agenda/desk");
			colleague.page().getByText("Events that name NUM as host").click();
			Locator agree = colleague.page().locator("[id='" + event + "'] button").first();
			colleague.page().waitForNavigation(agree::click);
			assertThat(colleague.page().locator("[id='" + event + "']").innerText()).contains("Has agreed");
			visitor.opens("/agenda/" + event + "?again");
			assertThat(visitor.page().locator(".host__name").allInnerTexts()).containsExactly(JIHS, NUM);
		}
	}

	@Test
	void showsAReleaseOfOthersOnThePageOfAnEventOnceItsTeamLetsIt(Product product) {
		String event = Events.released(product);
		JsonNode release = product.api("press-num")
			.post("/api/media/releases",
					"""
							{"hosts": ["num"], "language": "en", "event": "%s", "slug": "%s",
							 "source": "# Somebody else met\\n\\nBerlin, 15 April 2026 – Others met.\\n"}"""
						.formatted(event, event))
			.expect(201)
			.json();
		Releases.publish(product, release.path("id").asString());
		String link = ".event-press a[href='/press/" + event + "']";
		try (BrowserUser visitor = product.newUser(); BrowserUser organizer = product.newUser()) {
			visitor.opens("/agenda/" + event);
			visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(visitor.page().locator(link).count()).isZero();
			organizer.signsIn("organizer-jihs");
			organizer.opens("/agenda/desk/" + event + "/press");
			organizer.presses("Show it on the page");
			assertThat(organizer.page().getByText("your team lets it").innerText()).isNotBlank();
		}
		try (BrowserUser later = product.newUser()) {
			later.opens("/agenda/" + event);
			assertThat(later.page().locator(link).first().getAttribute("href")).isEqualTo("/press/" + event);
		}
	}

}
