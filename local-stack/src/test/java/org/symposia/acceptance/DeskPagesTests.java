package org.symposia.acceptance;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The desks of organizers and press officers: full, empty, and with forms filled wrongly.
 */
@AcceptanceTest
class DeskPagesTests {

	private static final List<String> PLANNING = List.of("", "/release", "/team", "/press", "/details", "/rooms",
			"/tracks", "/persons", "/import");

	private static final List<String> FORMS = List.of("/team", "/details", "/sessions/new", "/rooms/new", "/tracks/new",
			"/persons/new", "/import");

	@RegisterExtension
	final PageReview review = PageReview.ofTeamPages();

	@InEachLanguage
	void isRightForAnOrganizer(String language, Product product) {
		String attendees = "/registration/desk/joint-workshop";
		String attendee = attendees + "/attendees/"
				+ Registrations.made(product, "joint-workshop", language).path("id").asString();
		try (BrowserUser organizer = product.newUserInDarkMode(language, 390)) {
			organizer.signsIn("organizer-jihs");
			this.review.page(organizer, "/agenda/desk", "desk-" + language);
			this.review.page(organizer, "/agenda/desk/institutions/jihs", "institution-" + language);
			this.review.formErrors(organizer, "/agenda/desk/institutions/jihs", "institution-" + language);
			this.review.page(organizer, "/agenda/desk/institutions/jihs/consents", "consents-" + language);
			this.review.page(organizer, "/agenda/desk/institutions/jihs/consents?answered=true",
					"consents-answered-" + language);
			PLANNING.forEach((path) -> review(organizer, "/agenda/desk/joint-workshop" + path, "desk", language));
			review(organizer, "/agenda/desk/joint-workshop/sessions/opening", "desk", language);
			review(organizer, "/agenda/desk/joint-workshop/cancellation", "desk", language);
			review(organizer, attendees, "desk", language);
			review(organizer, attendees + "/settings", "desk", language);
			review(organizer, attendee, "desk", language);
			review(organizer, attendee + "/cancel", "desk", language);
			review(organizer, attendee + "/link", "desk", language);
		}
	}

	@InEachLanguage
	void isRightWhenNothingIsPlannedYet(String language, Product product) {
		String event = Events.planned(product);
		String desk = "/agenda/desk/" + event;
		try (BrowserUser organizer = product.newUser(language, 390, true)) {
			organizer.signsIn("organizer-jihs");
			this.review.page(organizer, "/agenda/desk/new", "new-event-" + language);
			this.review.formErrors(organizer, "/agenda/desk/new", "new-event-" + language);
			this.review.page(organizer, "/agenda/desk/import", "import-" + language);
			this.review.formErrors(organizer, "/agenda/desk/import", "import-" + language);
			PLANNING.forEach((path) -> review(organizer, desk + path, "empty", language));
			FORMS.forEach((path) -> review(organizer, desk + path, "form", language));
			FORMS.forEach((path) -> reviewFormErrors(organizer, desk + path, language));
		}
	}

	@InEachLanguage
	void isRightWhenTheEventIsCalledOff(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		Events.cancel(product, event);
		try (BrowserUser organizer = product.newUser(language, 390, true)) {
			organizer.signsIn("organizer-jihs");
			review(organizer, "/agenda/desk/" + event + "/reinstatement", "desk", language);
		}
	}

	@InEachLanguage
	void isRightWhenNobodyRegisteredYet(String language, Product product) {
		String attendees = "/registration/desk/" + Events.withPlaces(product, 1);
		try (BrowserUser organizer = product.newUser(language, 390, true)) {
			organizer.signsIn("organizer-jihs");
			review(organizer, attendees, "empty", language);
			review(organizer, attendees + "/mails", "empty", language);
			reviewFormErrors(organizer, attendees + "/settings", language);
		}
	}

	@InEachLanguage
	void isRightForAPressOfficer(String language, Product product) {
		String draft = "/media/desk/releases/"
				+ Releases.drafted(product, "Draft in " + language).path("id").asString();
		try (BrowserUser officer = product.newUser(language, 390, true)) {
			officer.signsIn("press-num");
			this.review.page(officer, "/media/desk", "press-desk-" + language);
			this.review.page(officer, "/media/desk/consents", "press-consents-" + language);
			this.review.page(officer, "/media/desk/new", "new-release-" + language);
			this.review.formErrors(officer, "/media/desk/new", "new-release-" + language);
			this.review.page(officer, draft, "press-draft-" + language);
			this.review.formErrors(officer, draft, "press-draft-" + language);
			Photos.add(officer, draft, "A drawn picture", Color.decode("#17467f"));
			this.review.current(officer, "press-draft-photo-" + language);
			officer.page().waitForNavigation(officer.page().locator("a[href*='/photos/']:visible").first()::click);
			this.review.current(officer, "press-photo-" + language);
			this.review.formErrors(officer, officer.page().url(), "press-photo-" + language);
			Releases.publish(product, draft.substring(draft.lastIndexOf('/') + 1));
			this.review.page(officer, draft, "press-published-" + language);
		}
	}

	private void review(BrowserUser person, String path, String kind, String language) {
		this.review.page(person, path, picture(kind, path, language));
	}

	private void reviewFormErrors(BrowserUser person, String path, String language) {
		this.review.formErrors(person, path, picture("form", path, language));
	}

	/** Named by what the page is about, whatever the event or the attendee is called. */
	private static String picture(String kind, String path, String language) {
		String subject = path.replaceFirst("^/(agenda|registration)/desk/[^/]+", "$1")
			.replaceFirst("/[0-9a-f-]{36}", "")
			.replace('/', '-');
		return kind + "-" + subject + "-" + language;
	}

}
