package org.symposia.acceptance;

import java.awt.Color;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The desks of organizers and press officers: full, empty, and with forms filled wrongly.
 */
@ExtendWith(UsesTheProduct.class)
class EveryDeskTests {

	private static final List<String> PLANNING = List.of("", "/release", "/team", "/details", "/rooms", "/tracks",
			"/persons");

	private static final List<String> FORMS = List.of("/team", "/details", "/sessions/new", "/rooms/new", "/tracks/new",
			"/persons/new");

	private final Looks looks = new Looks();

	@AfterEach
	void foundNothingWrong() {
		this.looks.foundNothingWrong();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForAnOrganizer(String language, Product product) {
		String attendees = "/registration/desk/berlin-2026";
		String attendee = attendees + "/attendees/"
				+ Registrations.made(product, "berlin-2026", language).path("id").asString();
		try (Someone organizer = product.inTheDark(language, 390)) {
			organizer.signsIn("organizer-jihs");
			this.looks.at(organizer, "/agenda/desk", "desk-" + language);
			PLANNING.forEach((path) -> looksAt(organizer, "/agenda/desk/berlin-2026" + path, "desk", language));
			looksAt(organizer, "/agenda/desk/berlin-2026/sessions/opening", "desk", language);
			looksAt(organizer, attendees, "desk", language);
			looksAt(organizer, attendees + "/settings", "desk", language);
			looksAt(organizer, attendee, "desk", language);
			looksAt(organizer, attendee + "/cancel", "desk", language);
			looksAt(organizer, attendee + "/link", "desk", language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhenNothingIsPlannedYet(String language, Product product) {
		String event = Events.planned(product);
		String desk = "/agenda/desk/" + event;
		try (Someone organizer = product.someone(language, 390, true)) {
			organizer.signsIn("organizer-jihs");
			this.looks.at(organizer, "/agenda/desk/new", "new-event-" + language);
			this.looks.atErrors(organizer, "/agenda/desk/new", "new-event-" + language);
			PLANNING.forEach((path) -> looksAt(organizer, desk + path, "empty", language));
			FORMS.forEach((path) -> looksAt(organizer, desk + path, "form", language));
			FORMS.forEach((path) -> looksAtErrors(organizer, desk + path, language));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhenNobodyRegisteredYet(String language, Product product) {
		String attendees = "/registration/desk/" + Events.withPlaces(product, 1);
		try (Someone organizer = product.someone(language, 390, true)) {
			organizer.signsIn("organizer-jihs");
			looksAt(organizer, attendees, "empty", language);
			looksAtErrors(organizer, attendees + "/settings", language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForAPressOfficer(String language, Product product) {
		String draft = "/media/desk/releases/"
				+ Releases.drafted(product, "Draft in " + language).path("id").asString();
		try (Someone officer = product.someone(language, 390, true)) {
			officer.signsIn("press-num");
			this.looks.at(officer, "/media/desk", "press-desk-" + language);
			this.looks.at(officer, "/media/desk/new", "new-release-" + language);
			this.looks.atErrors(officer, "/media/desk/new", "new-release-" + language);
			this.looks.at(officer, draft, "press-draft-" + language);
			this.looks.atErrors(officer, draft, "press-draft-" + language);
			Photos.add(officer, draft, "A drawn picture", Color.decode("#17467f"));
			this.looks.atThis(officer, "press-draft-photo-" + language);
			officer.page().waitForNavigation(officer.page().locator("a[href*='/photos/']:visible").first()::click);
			this.looks.atThis(officer, "press-photo-" + language);
			this.looks.atErrors(officer, officer.page().url(), "press-photo-" + language);
			Releases.publish(product, draft.substring(draft.lastIndexOf('/') + 1));
			this.looks.at(officer, draft, "press-published-" + language);
		}
	}

	private void looksAt(Someone person, String path, String kind, String language) {
		this.looks.at(person, path, picture(kind, path, language));
	}

	private void looksAtErrors(Someone person, String path, String language) {
		this.looks.atErrors(person, path, picture("form", path, language));
	}

	/** Named by what the page is about, whatever the event or the attendee is called. */
	private static String picture(String kind, String path, String language) {
		String subject = path.replaceFirst("^/(agenda|registration)/desk/[^/]+", "$1")
			.replaceFirst("/[0-9a-f-]{36}", "")
			.replace('/', '-');
		return kind + "-" + subject + "-" + language;
	}

}
