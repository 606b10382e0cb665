package org.symposia.acceptance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The one button of an event's page, which knows what its reader can do. */
@AcceptanceTest
class RegistrationButtonTests {

	@Test
	void leadsToTheFormWhilePlacesAreFree(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser visitor = product.newUser()) {
			assertThat(action(visitor, event)).contains("The last 5 places");
			visitor.page().waitForNavigation(visitor.page().locator(".event-actions a.button")::click);
			assertThat(visitor.page().url()).endsWith("/registration/" + event);
		}
	}

	@Test
	void leadsToAPageThatKnowsWithoutScripts(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser visitor = product.newUser("en", 390, false)) {
			visitor.opens("/agenda/" + event);
			visitor.page().waitForNavigation(visitor.page().locator(".event-actions a.button")::click);
			assertThat(visitor.reads()).contains("5 of 5 are free");
		}
	}

	@Test
	void showsTheOwnRegistrationToWhoIsSignedIn(Product product) {
		String event = Events.withPlaces(product, 5);
		Registrations.register(product.anonymousApi(), event, "attendee@symposia.example");
		try (BrowserUser attendee = product.newUser()) {
			attendee.signsIn("attendee");
			assertThat(action(attendee, event)).contains("You are registered");
			attendee.page().waitForNavigation(attendee.page().locator(".event-actions button")::click);
			assertThat(attendee.page().url()).contains("/registration/manage/");
		}
	}

	@Test
	void isNoneWhenTheEventIsOver(Product product) {
		try (BrowserUser visitor = product.newUser()) {
			visitor.opens("/agenda/berlin-2026");
			assertThat(visitor.page().locator(".event-actions").count()).isZero();
			assertThat(visitor.page().locator("main a[href^='/registration/']").count()).isZero();
		}
	}

	private static String action(BrowserUser reader, String event) {
		reader.opens("/agenda/" + event);
		reader.page().locator(".event-actions .action").waitFor();
		return reader.page().locator(".event-actions").innerText();
	}

}
