package org.symposia.acceptance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that lead an attendee from the form to the place, the waiting list and out
 * again.
 */
@ExtendWith(UsesTheProduct.class)
class EveryAttendeePageTests {

	private final Looks looks = new Looks();

	@AfterEach
	void foundNothingWrong() {
		this.looks.foundNothingWrong();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightFromTheFormToThePlace(String language, Product product) {
		String mailbox = Registrations.mailbox(language);
		try (Someone attendee = product.someone(language, 390, true)) {
			this.looks.atErrors(attendee, "/registration/berlin-2026", "registration-" + language);
			registers(attendee, "berlin-2026", mailbox);
			this.looks.atThis(attendee, "thanks-awaiting-" + language);
			String confirm = product.mails().to(mailbox, 1).getFirst().link("/registration/confirm/");
			this.looks.at(attendee, confirm, "confirm-" + language);
			attendee.submits();
			this.looks.atThis(attendee, "confirmed-" + language);
			attendee.opens(confirm);
			attendee.submits();
			this.looks.atThis(attendee, "confirmed-already-" + language);
			String manage = product.mails().to(mailbox, 2).getFirst().link("/registration/manage/");
			looksAfterIt(attendee, manage, language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhenThereIsNoPlace(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		try (Someone attendee = product.inTheDark(language, 390)) {
			registers(attendee, event, Registrations.mailbox("first"));
			this.looks.atThis(attendee, "thanks-confirmed-" + language);
			this.looks.at(attendee, "/registration/" + event, "registration-full-" + language);
			JsonNode waiting = Registrations.made(product, event, "second");
			this.looks.at(attendee, waiting.path("manageUrl").asString(), "manage-waiting-" + language);
			registers(attendee, event, Registrations.mailbox("third"));
			this.looks.atThis(attendee, "thanks-waiting-" + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightOutsideTheTimeOfRegistration(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		try (Someone attendee = product.someone(language, 390, true)) {
			Events.opensFor(product, event, "2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z");
			this.looks.at(attendee, "/registration/" + event, "registration-closed-" + language);
			Events.opensFor(product, event, "2098-01-01T00:00:00Z", "2099-01-01T00:00:00Z");
			this.looks.at(attendee, "/registration/" + event, "registration-not-yet-open-" + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForOnesOwnRegistrationsAndWhenTheEventIsCalledOff(String language, Product product) {
		String event = Events.withPlaces(product, 1);
		try (Someone attendee = product.inTheDark(language, 390)) {
			attendee.signsIn("attendee");
			registers(attendee, event, "attendee@symposia.example");
			this.looks.at(attendee, "/registration/mine", "mine-" + language);
			assertThat(attendee.reads()).contains("Rush");
			Events.callsOff(product, event);
			this.looks.at(attendee, "/agenda/" + event, "event-called-off-" + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhereNobodyHasSetUpARegistration(String language, Product product) {
		String event = Events.released(product);
		try (Someone attendee = product.someone(language, 390, true)) {
			this.looks.at(attendee, "/agenda/" + event, "event-without-registration-" + language);
			this.looks.at(attendee, "/registration/" + event, 404, "registration-none-" + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightUnderLinksThatLeadNowhere(String language, Product product) {
		try (Someone attendee = product.someone(language, 390, true)) {
			this.looks.at(attendee, "/registration/confirm/nonsense", 404, "confirm-unknown-" + language);
			this.looks.at(attendee, "/registration/manage/nonsense", 404, "manage-unknown-" + language);
			this.looks.at(attendee, "/registration/no-such-event", 404, "registration-unknown-" + language);
			this.looks.atErrors(attendee, "/registration/berlin-2026/link", "link-" + language);
			attendee.opens("/registration/berlin-2026/link");
			attendee.fills("email", Registrations.mailbox("nobody"));
			attendee.submits();
			this.looks.atThis(attendee, "link-sent-" + language);
		}
	}

	private void looksAfterIt(Someone attendee, String manage, String language) {
		this.looks.at(attendee, manage, "manage-confirmed-" + language);
		this.looks.at(attendee, manage + "/correct", "correct-" + language);
		this.looks.atErrors(attendee, manage + "/correct", "correct-" + language);
		this.looks.at(attendee, manage + "/cancel", "cancel-" + language);
		attendee.submits();
		this.looks.atThis(attendee, "manage-cancelled-" + language);
	}

	private static void registers(Someone attendee, String event, String mailbox) {
		attendee.opens("/registration/" + event);
		attendee.fills("givenName", "Erika");
		attendee.fills("familyName", "Mustermann");
		attendee.fills("email", mailbox);
		attendee.fills("affiliation", "Charité");
		attendee.choosesTheFirst("category");
		attendee.ticks("consent");
		attendee.submits();
	}

}
