package org.symposia.acceptance;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The pages that say no: not found, not yours, no longer good, out of order.
 */
@AcceptanceTest
class ErrorPagesTests {

	@RegisterExtension
	final PageReview review = PageReview.ofPublicPages();

	@InEachLanguage
	void isRightWhereThereIsNothing(String language, Product product) {
		try (BrowserUser reader = product.newUserInDarkMode(language, 390)) {
			this.review.page(reader, "/nowhere", 404, "nowhere-" + language);
			this.review.page(reader, "/agenda/no-such-event", 404, "event-unknown-" + language);
			this.review.page(reader, "/press/no-such-release", 404, "release-unknown-" + language);
		}
	}

	@InEachLanguage
	void isRightForThoseWhoMayNot(String language, Product product) {
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			attendee.signsIn("attendee");
			this.review.page(attendee, "/agenda/desk/berlin-2026", 403, "desk-forbidden-" + language);
			this.review.page(attendee, "/registration/desk/berlin-2026", 403, "attendees-forbidden-" + language);
			this.review.page(attendee, "/media/desk", 403, "press-desk-forbidden-" + language);
		}
	}

	@InEachLanguage
	void isRightForAnInvitationInEachOfItsStates(String language, Product product) {
		String event = Events.planned(product);
		try (BrowserUser invited = product.newUser(language, 390, true);
				BrowserUser another = product.newUserInDarkMode(language, 390)) {
			another.signsIn("attendee");
			String withdrawn = Events.invite(product, event, "organizer-num@num.example");
			Events.withdrawInvitations(product, event);
			String good = Events.invite(product, event, "organizer-num@num.example");
			this.review.page(invited, withdrawn, 410, "invitation-withdrawn-" + language);
			this.review.page(invited, good, "invitation-" + language);
			this.review.page(another, good, 403, "invitation-of-another-" + language);
			invited.signsIn("organizer-num");
			this.review.page(invited, good, "invitation-signed-in-" + language);
			invited.submits();
			this.review.current(invited, "invitation-joined-" + language);
			this.review.page(another, good, 410, "invitation-used-" + language);
			this.review.page(another, "/agenda/invitations/nonsense", 404, "invitation-unknown-" + language);
		}
	}

	@Test
	void isRightAndHonestWhileAServiceIsAway(Product product) {
		product.stack().kill("media");
		try {
			for (String language : new String[] { "en", "de", "ja" }) {
				try (BrowserUser reader = product.newUser(language, 390, true)) {
					this.review.page(reader, "/press", 503, "away-" + language);
					assertThat(reader.opens("/agenda/berlin-2026").status()).as("the agenda meanwhile").isEqualTo(200);
				}
			}
		}
		finally {
			product.stack().start("media");
		}
		try (BrowserUser reader = product.newUser()) {
			await("the press again").pollInSameThread()
				.atMost(Duration.ofMinutes(2))
				.until(() -> reader.opens("/press").status() == 200);
		}
	}

}
