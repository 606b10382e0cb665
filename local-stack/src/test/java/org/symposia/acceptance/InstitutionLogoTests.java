package org.symposia.acceptance;

import java.awt.Color;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The logo of an institution, from its upload to the pages of its events. */
@AcceptanceTest
class InstitutionLogoTests {

	@Test
	void standsOnThePagesOfTheInstitutionUntilItIsRemoved(Product product) {
		String event = Events.released(product);
		try (BrowserUser organizer = product.newUser();
				BrowserUser visitor = product.newUser();
				BrowserUser later = product.newUser()) {
			organizer.signsIn("organizer-jihs");
			organizer.opens("/agenda/desk");
			organizer.page().getByText("Logo of JIHS").click();
			organizer.page().locator("#f-file").setInputFiles(Photos.file(Color.decode("#17467f")));
			organizer.presses("Use this logo");
			visitor.opens("/agenda/" + event);
			Locator logo = visitor.page().locator(".hosts img");
			assertThat(logo.evaluate("(image) => image.decode().then(() => image.naturalWidth)")).isNotEqualTo(0);
			organizer.presses("Remove the logo");
			later.opens("/agenda/" + event);
			assertThat(later.page().locator(".hosts img").count()).isZero();
			assertThat(later.page().locator(".hosts .mark").innerText()).isEqualTo("JIHS");
		}
	}

}
