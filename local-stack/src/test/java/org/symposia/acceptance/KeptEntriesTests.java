package org.symposia.acceptance;

import java.awt.Color;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What a browser keeps of a form that could not be sent, and for whom. */
@AcceptanceTest
class KeptEntriesTests {

	/** All but the address that htmx keeps of the page. */
	private static final String KEPT = """
			JSON.stringify(Object.entries(sessionStorage).filter(([key]) => !key.startsWith("htmx-")))""";

	@Test
	void areNoneWhileNothingIsSent(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			attendee.fills("person.givenName", "Erika");
			attendee.opens("/privacy");
			assertThat(attendee.page().evaluate(KEPT)).isEqualTo("[]");
		}
	}

	@Test
	void areClearedWhenAsked(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			cannotSend(attendee);
			assertThat((String) attendee.page().evaluate(KEPT)).contains("Erika");
			attendee.page().getByText("Clear what I typed").click();
			assertThat(attendee.field("person.givenName")).hasValue("");
			assertThat(attendee.page().locator("[data-form-notice]")).hasCount(0);
			assertThat(attendee.page().evaluate(KEPT)).isEqualTo("[]");
		}
	}

	@Test
	void areDroppedAfterAnHour(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.page().clock().install();
			cannotSend(attendee);
			attendee.page().clock().fastForward("59:00");
			assertThat((String) attendee.page().evaluate(KEPT)).contains("Erika");
			attendee.page().clock().fastForward("02:00");
			assertThat(attendee.page().evaluate(KEPT)).isEqualTo("[]");
		}
	}

	@Test
	void areDroppedOnceTheyAreSent(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser()) {
			cannotSend(attendee, event, Registrations.mailbox("sent"));
			attendee.page().context().setOffline(false);
			attendee.presses("Send now");
			assertThat(attendee.reads()).contains("your place is confirmed");
			assertThat(attendee.page().evaluate(KEPT)).isEqualTo("[]");
		}
	}

	@Test
	void areDroppedOnSigningOut(Product product) {
		try (BrowserUser organizer = product.newUser()) {
			isSignedOutWhileTyping(organizer, Events.withPlaces(product, 5));
			organizer.logsIn("organizer-jihs", "symposia");
			organizer.page().locator("[data-form-notice]").waitFor();
			assertThat((String) organizer.page().evaluate(KEPT)).contains("77");
			organizer.page().locator(".account summary").click();
			organizer.page().locator(".account__menu form button").click();
			assertThat(organizer.page().locator(".account a")).isVisible();
			assertThat(organizer.page().evaluate(KEPT)).isEqualTo("[]");
		}
	}

	@Test
	void areDroppedWhenSomebodyElseSignsIn(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser organizer = product.newUser()) {
			isSignedOutWhileTyping(organizer, event);
			organizer.logsIn("admin", "symposia");
			assertThat(organizer.page().locator(".account__name")).isVisible();
			assertThat(organizer.field("minutes")).not().hasValue("77");
			assertThat(organizer.page().locator("[data-form-notice]")).hasCount(0);
			assertThat(organizer.page().evaluate(KEPT)).isEqualTo("[]");
		}
	}

	@Test
	void haveNoFiles(Product product) {
		String draft = "/media/desk/releases/" + Releases.drafted(product, "Kept without files").path("id").asString();
		try (BrowserUser officer = product.newUser()) {
			officer.signsIn("press-num");
			officer.opens(draft);
			officer.page().locator("details:has(#f-file) > summary").click();
			officer.page().locator("#f-file").setInputFiles(Photos.file(Color.RED));
			officer.fills("caption", "Two institutions met");
			officer.page().context().setOffline(true);
			officer.page().locator("form:has(#f-file) button").click();
			officer.page().locator("[data-form-notice]").waitFor();
			assertThat((String) officer.page().evaluate(KEPT)).contains("Two institutions met")
				.doesNotContain("picture.png");
		}
	}

	private static void cannotSend(BrowserUser attendee) {
		cannotSend(attendee, "joint-workshop", Registrations.mailbox("unsent"));
	}

	private static void cannotSend(BrowserUser attendee, String event, String mailbox) {
		attendee.opens("/registration/" + event);
		Registrations.fill(attendee, mailbox);
		attendee.page().context().setOffline(true);
		attendee.page().locator("main form button").first().click();
		attendee.page().locator("[data-form-notice]").waitFor();
	}

	private static void isSignedOutWhileTyping(BrowserUser organizer, String event) {
		organizer.signsIn("organizer-jihs");
		organizer.opens("/registration/desk/" + event + "/settings");
		organizer.fills("minutes", "77");
		organizer.page().context().clearCookies();
		organizer.presses("Save");
	}

}
