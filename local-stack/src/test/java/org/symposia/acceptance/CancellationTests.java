package org.symposia.acceptance;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** An event that is cancelled, and called on again. */
@AcceptanceTest
class CancellationTests {

	private static final String TOLD = "E-mails go to one registered person and one person on the waiting list.";

	@Test
	void isAskedForAndToldToTheSamePeopleBothTimes(Product product) {
		String event = Events.withPlaces(product, 1);
		String registered = Registrations.mailbox("registered");
		String waiting = Registrations.mailbox("waiting");
		Registrations.register(product.anonymousApi(), event, registered);
		Registrations.register(product.anonymousApi(), event, waiting);
		try (BrowserUser organizer = product.newUser()) {
			organizer.signsIn("organizer-jihs");
			step(organizer, event, "/cancellation", "Cancel the event");
			assertIsTold(product, registered, "Cancelled: Rush", 2);
			assertIsTold(product, waiting, "Cancelled: Rush", 2);
			step(organizer, event, "/reinstatement", "Announce it and tell everybody");
			assertIsTold(product, registered, "Takes place after all: Rush", 3);
			assertIsTold(product, waiting, "Takes place after all: Rush", 3);
		}
	}

	@Test
	void changesNothingUntilItIsConfirmed(Product product) {
		String event = Events.withPlaces(product, 1);
		try (BrowserUser organizer = product.newUser()) {
			organizer.signsIn("organizer-jihs");
			organizer.opens("/agenda/desk/" + event + "/cancellation");
			assertThat(organizer.page().locator("main .notice")).containsText("Nobody has registered yet");
			organizer.page().getByText("Do not cancel").click();
			organizer.opens("/agenda/" + event);
			assertThat(organizer.page().locator(".event-actions")).isVisible();
		}
	}

	/** Opens a step from the details of the event, reads who is told, and confirms. */
	private static void step(BrowserUser organizer, String event, String step, String button) {
		organizer.opens("/agenda/desk/" + event + "/details");
		organizer.page().waitForNavigation(organizer.page().locator("main a[href$='" + step + "']")::click);
		assertThat(organizer.page().locator("main .notice")).hasText(TOLD);
		organizer.presses(button);
	}

	private static void assertIsTold(Product product, String mailbox, String subject, int mail) {
		assertThat(product.mails().to(mailbox, mail).getFirst().subject()).isEqualTo(subject);
	}

}
