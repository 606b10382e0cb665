package org.symposia.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.RequestOptions;
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
			Registrations.fill(attendee, mailbox);
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
	void areSentWithTheKeyOfTheirFirstAttempt(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			String key = attendee.page().locator("form.register input[name=submission]").inputValue();
			Registrations.fill(attendee, Registrations.mailbox("offline"));
			attendee.page().context().setOffline(true);
			attendee.page().locator("main form button").first().click();
			attendee.page().locator("[data-form-notice]").waitFor();
			attendee.page().context().setOffline(false);
			Request sent = attendee.page()
				.waitForRequest(UnsentFormTests::isSubmission, () -> attendee.presses("Send now"));
			assertThat(sent.postData()).contains("submission=" + key);
		}
	}

	@Test
	void registerOnceWhenTheAnswerToTheFirstAttemptWasLost(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, Registrations.mailbox("lost"));
			List<Request> lost = new ArrayList<>();
			attendee.page().onRequestFailed(lost::add);
			attendee.page().route("**/registration/" + event, UnsentFormTests::loseTheAnswer);
			attendee.page().locator("main form button").first().click();
			attendee.page().waitForCondition(() -> lost.stream().anyMatch(UnsentFormTests::isSubmission));
			assertThat(Registrations.of(product, event)).hasSize(1);
			APIResponse again = sendAgain(attendee, lost.stream().filter(UnsentFormTests::isSubmission).findFirst());
			assertThat(again.text()).contains("your place is confirmed");
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

	@Test
	void areStillThereOnGoingBackWithoutScripts(Product product) {
		String event = Events.planned(product);
		try (BrowserUser organizer = product.newUser("en", 390, false)) {
			organizer.signsIn("organizer-jihs");
			organizer.opens("/agenda/desk/" + event + "/sessions/new");
			organizer.fills("title", "Typed while signed out");
			organizer.page().context().clearCookies();
			organizer.presses("Add a session");
			assertThat(organizer.reads()).contains("You are signed out", "nothing was saved");
			organizer.page().goBack();
			assertThat(organizer.field("title").inputValue()).isEqualTo("Typed while signed out");
		}
	}

	/** The server gets the form, but nobody gets the answer. */
	private static void loseTheAnswer(Route route) {
		if (isSubmission(route.request())) {
			route.fetch(new Route.FetchOptions().setMaxRedirects(0));
			route.abort();
		}
		else {
			route.resume();
		}
	}

	private static boolean isSubmission(Request request) {
		return request.method().equals("POST");
	}

	/** As reloading the page does. */
	private static APIResponse sendAgain(BrowserUser attendee, Optional<Request> submission) {
		Request form = submission.orElseThrow();
		return attendee.page()
			.request()
			.post(form.url(),
					RequestOptions.create()
						.setHeader("Content-Type", "application/x-www-form-urlencoded")
						.setData(form.postData()));
	}

}
