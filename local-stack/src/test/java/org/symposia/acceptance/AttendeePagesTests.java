package org.symposia.acceptance;

import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that lead an attendee from the form to the place, the waiting list and out
 * again.
 */
@AcceptanceTest
class AttendeePagesTests {

	@RegisterExtension
	final PageReview review = PageReview.ofPublicPages();

	@InEachLanguage
	void isRightFromTheFormToThePlace(String language, Product product) {
		String mailbox = Registrations.mailbox(language);
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			this.review.formErrors(attendee, "/registration/joint-workshop", "registration-" + language);
			registers(attendee, "joint-workshop", mailbox);
			this.review.current(attendee, "thanks-awaiting-" + language);
			String thanks = attendee.page().url();
			String confirm = product.mails().to(mailbox, 1).getFirst().link("/registration/confirm/");
			this.review.page(attendee, confirm, "confirm-" + language);
			attendee.submits();
			this.review.current(attendee, "confirmed-" + language);
			attendee.opens(confirm);
			this.review.current(attendee, "confirmed-already-" + language);
			this.review.page(attendee, thanks, 404, "thanks-replaced-" + language);
			String manage = product.mails().to(mailbox, 2).getFirst().link("/registration/manage/");
			reviewsTheRegistration(attendee, manage, language);
		}
	}

	@InEachLanguage
	void isRightWhenThereIsNoPlace(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		try (BrowserUser attendee = product.newUserInDarkMode(language, 390)) {
			registers(attendee, event, Registrations.mailbox("first"));
			this.review.current(attendee, "thanks-confirmed-" + language);
			this.review.page(attendee, "/registration/" + event, "registration-full-" + language);
			JsonNode waiting = Registrations.made(product, event, "second");
			this.review.page(attendee, waiting.path("manageUrl").asString(), "manage-waiting-" + language);
			registers(attendee, event, Registrations.mailbox("third"));
			this.review.current(attendee, "thanks-waiting-" + language);
		}
	}

	@InEachLanguage
	void isRightOutsideTheTimeOfRegistration(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			Events.openFor(product, event, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z");
			this.review.page(attendee, "/registration/" + event, "registration-closed-" + language);
			Events.openFor(product, event, "2098-01-01T00:00:00Z", "2099-01-01T00:00:00Z");
			this.review.page(attendee, "/registration/" + event, "registration-not-yet-open-" + language);
		}
	}

	@InEachLanguage
	void isRightForOnesOwnRegistrationsAndWhenTheEventIsCalledOff(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		try (BrowserUser attendee = product.newUserInDarkMode(language, 390)) {
			attendee.signsIn("attendee");
			registers(attendee, event, "attendee@symposia.example");
			this.review.page(attendee, "/registration/mine", "mine-" + language);
			assertThat(attendee.reads()).contains("Rush");
			Events.cancel(product, event);
			this.review.page(attendee, "/agenda/" + event, "event-called-off-" + language);
		}
	}

	@InEachLanguage
	void isRightWhereNobodyHasSetUpARegistration(String language, Product product) {
		String event = Events.released(product);
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			this.review.page(attendee, "/agenda/" + event, "event-without-registration-" + language);
			this.review.page(attendee, "/registration/" + event, 404, "registration-none-" + language);
		}
	}

	@InEachLanguage
	void isRightUnderLinksThatLeadNowhere(String language, Product product) {
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			this.review.page(attendee, "/registration/confirm/nonsense", 404, "confirm-unknown-" + language);
			this.review.page(attendee, "/registration/manage/nonsense", 404, "manage-unknown-" + language);
			this.review.page(attendee, "/registration/no-such-event", 404, "registration-unknown-" + language);
			this.review.formErrors(attendee, "/registration/joint-workshop/link", "link-" + language);
			attendee.opens("/registration/joint-workshop/link");
			attendee.fills("email", Registrations.mailbox("nobody"));
			attendee.submits();
			this.review.current(attendee, "link-sent-" + language);
		}
	}

	private void reviewsTheRegistration(BrowserUser attendee, String manage, String language) {
		this.review.page(attendee, manage, "manage-confirmed-" + language);
		this.review.page(attendee, manage + "/correct", "correct-" + language);
		this.review.formErrors(attendee, manage + "/correct", "correct-" + language);
		this.review.page(attendee, manage + "/cancel", "cancel-" + language);
		attendee.submits();
		this.review.current(attendee, "manage-cancelled-" + language);
	}

	private static void registers(BrowserUser attendee, String event, String mailbox) {
		attendee.opens("/registration/" + event);
		Registrations.fill(attendee, mailbox);
		attendee.submits();
	}

}
