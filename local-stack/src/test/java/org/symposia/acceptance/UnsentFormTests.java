package org.symposia.acceptance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Forms that cannot be sent when somebody sends them. */
@AcceptanceTest
class UnsentFormTests {

	@Test
	void areSentOnceWhenTheConnectionIsBack(Product product) {
		String event = Events.withPlaces(product, 5);
		String mailbox = Registrations.mailbox("offline");
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			attendee.fills("person.givenName", "Erika");
			attendee.fills("person.email", mailbox);
			attendee.fills("person.affiliation", "Charité");
			attendee.choosesTheFirst("category");
			attendee.page().context().setOffline(true);
			attendee.page().locator("main form button").first().click();
			attendee.page().locator("[data-form-notice]").waitFor();
			assertThat(attendee.reads()).contains("Not sent");
			assertThat(attendee.page().locator("[id='f-person.email']").inputValue()).isEqualTo(mailbox);
			attendee.page().context().setOffline(false);
			attendee.presses("Send now");
			assertThat(attendee.reads()).contains("your place is confirmed");
		}
		assertThat(Registrations.of(product, event)).hasSize(1);
	}

	@Test
	void areFilledAgainAfterSigningIn(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser organizer = product.newUser()) {
			organizer.signsIn("organizer-jihs");
			organizer.opens("/registration/desk/" + event + "/settings");
			organizer.fills("minutes", "77");
			organizer.page().context().clearCookies();
			organizer.presses("Save");
			organizer.logsIn("organizer-jihs", "symposia");
			organizer.page().locator("[data-form-notice]").waitFor();
			assertThat(organizer.page().url()).endsWith("/registration/desk/" + event + "/settings");
			assertThat(organizer.reads()).contains("It has not been sent yet.");
			assertThat(organizer.page().locator("#f-minutes").inputValue()).isEqualTo("77");
		}
	}

	@Test
	void sayThatNothingWasSavedWithoutScripts(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser organizer = product.newUser("en", 390, false)) {
			organizer.signsIn("organizer-jihs");
			organizer.opens("/registration/desk/" + event + "/settings");
			organizer.page().context().clearCookies();
			organizer.presses("Save");
			assertThat(organizer.reads()).contains("You are signed out", "nothing was saved");
			organizer.page().locator("main a[href^='/login']").click();
			organizer.logsIn("organizer-jihs", "symposia");
			assertThat(organizer.page().url()).endsWith("/registration/desk/" + event + "/settings");
		}
	}

}
