package org.symposia.acceptance;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Registers without a mouse. */
@AcceptanceTest
class KeyboardTests {

	/** More than any page has to step through. */
	private static final int MOST_STEPS = 60;

	private static final String IS_AT = "selector => document.activeElement.matches(selector)";

	private static final String SHOWS_FOCUS = """
			() => {
			  const style = getComputedStyle(document.activeElement);
			  const box = document.activeElement.getBoundingClientRect();
			  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
			    && box.bottom > 0 && box.top < innerHeight;
			}""";

	@Test
	void registersByKeyboardAlone(Product product) {
		String event = Events.withPlaces(product, 1);
		String mailbox = Registrations.mailbox("keyboard");
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			types(attendee, "person.givenName", "Erika");
			types(attendee, "person.familyName", "Mustermann");
			types(attendee, "person.affiliation", "Charité");
			types(attendee, "person.email", mailbox);
			stepsTo(attendee, "input[name='category']");
			keyboard(attendee).press("Space");
			stepsTo(attendee, "main form button");
			attendee.page().waitForNavigation(() -> keyboard(attendee).press("Enter"));
			assertThat(attendee.reads()).contains("your place is confirmed");
		}
		assertThat(Registrations.of(product, event)).singleElement().satisfies((registration) -> {
			assertThat(registration.path("person").path("email").asString()).isEqualTo(mailbox);
			assertThat(registration.path("state").asString()).isEqualTo("confirmed");
		});
	}

	@Test
	void leadsFromTheErrorsToTheirFieldsByKeyboardAlone(Product product) {
		String event = Events.withPlaces(product, 1);
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			stepsTo(attendee, "main form button");
			attendee.page().waitForNavigation(() -> keyboard(attendee).press("Enter"));
			stepsTo(attendee, ".error-summary a[href='#f-person.email']");
			keyboard(attendee).press("Enter");
			assertThat(isAt(attendee.page(), "[id='f-person.email']")).isTrue();
		}
	}

	private static void types(BrowserUser attendee, String field, String text) {
		stepsTo(attendee, "[id='f-" + field + "']");
		keyboard(attendee).type(text);
	}

	/** Steps on with the tab key; every place it comes by is visible. */
	private static void stepsTo(BrowserUser attendee, String selector) {
		Page page = attendee.page();
		for (int step = 0; step < MOST_STEPS; step++) {
			keyboard(attendee).press("Tab");
			assertThat(page.evaluate(SHOWS_FOCUS))
				.as("visible focus at " + page.evaluate("document.activeElement.outerHTML"))
				.isEqualTo(true);
			if (isAt(page, selector)) {
				return;
			}
		}
		throw new AssertionError("The tab key does not lead to " + selector);
	}

	private static boolean isAt(Page page, String selector) {
		return (boolean) page.evaluate(IS_AT, selector);
	}

	private static Keyboard keyboard(BrowserUser attendee) {
		return attendee.page().keyboard();
	}

}
