package org.symposia.acceptance;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that say no: not found, not yours, no longer good, out of order.
 */
@ExtendWith(UsesTheProduct.class)
class EveryRefusalTests {

	private final Looks looks = new Looks();

	@AfterEach
	void foundNothingWrong() {
		this.looks.foundNothingWrong();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightWhereThereIsNothing(String language, Product product) {
		try (Someone reader = product.inTheDark(language, 390)) {
			this.looks.at(reader, "/nowhere", 404, "nowhere-" + language);
			this.looks.at(reader, "/agenda/no-such-event", 404, "event-unknown-" + language);
			this.looks.at(reader, "/press/no-such-release", 404, "release-unknown-" + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForThoseWhoMayNot(String language, Product product) {
		try (Someone attendee = product.someone(language, 390, true)) {
			attendee.signsIn("attendee");
			this.looks.at(attendee, "/agenda/desk/berlin-2026", 403, "desk-forbidden-" + language);
			this.looks.at(attendee, "/registration/desk/berlin-2026", 403, "attendees-forbidden-" + language);
			this.looks.at(attendee, "/media/desk", 403, "press-desk-forbidden-" + language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "ja" })
	void isRightForAnInvitationInEachOfItsStates(String language, Product product) {
		String event = Events.planned(product);
		try (Someone invited = product.someone(language, 390, true);
				Someone another = product.inTheDark(language, 390)) {
			another.signsIn("attendee");
			String withdrawn = Events.invites(product, event, "organizer-num@num.example");
			Events.withdrawsInvitations(product, event);
			String good = Events.invites(product, event, "organizer-num@num.example");
			this.looks.at(invited, withdrawn, 410, "invitation-withdrawn-" + language);
			this.looks.at(invited, good, "invitation-" + language);
			this.looks.at(another, good, 403, "invitation-of-another-" + language);
			invited.signsIn("organizer-num");
			this.looks.at(invited, good, "invitation-signed-in-" + language);
			invited.submits();
			this.looks.atThis(invited, "invitation-joined-" + language);
			this.looks.at(another, good, 410, "invitation-used-" + language);
			this.looks.at(another, "/agenda/invitations/nonsense", 404, "invitation-unknown-" + language);
		}
	}

	@Test
	void isRightAndHonestWhileAServiceIsAway(Product product) {
		product.stack().kill("media");
		try {
			for (String language : new String[] { "en", "de", "ja" }) {
				try (Someone reader = product.someone(language, 390, true)) {
					this.looks.at(reader, "/press", 503, "away-" + language);
					assertThat(reader.opens("/agenda/berlin-2026").status()).as("the agenda meanwhile").isEqualTo(200);
				}
			}
		}
		finally {
			product.stack().start("media");
		}
		try (Someone reader = product.someone()) {
			assertThat(reader.opens("/press").status()).as("the press again").isEqualTo(200);
		}
	}

}
