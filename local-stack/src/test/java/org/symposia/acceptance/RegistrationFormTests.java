package org.symposia.acceptance;

import java.util.List;
import java.util.UUID;

import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The form for registrations. */
@AcceptanceTest
class RegistrationFormTests {

	/** The ids of fields in the order of the page. */
	private static final String IDS = """
			ids => ids.map((id) => document.getElementById(id))
			  .sort((one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1)
			  .map((field) => field.id)""";

	private static final String TARGETS = "links => links.map((link) => decodeURIComponent(link.hash.slice(1)))";

	@Test
	void hasTheEventBesideIt(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			BoundingBox event = box(attendee, ".brief");
			BoundingBox form = box(attendee, ".register__main");
			assertThat(event.x + event.width <= form.x || form.x + form.width <= event.x).isTrue();
			assertThat(event.y).isBetween(form.y - 100, form.y + 100);
			assertThat(attendee.page().locator(".brief").innerText()).contains("JIHS–NUM Joint Workshop",
					"17–18 November 2026", "Toyama Conference Hall", "of 40", "Free of charge");
		}
	}

	@Test
	void hasTheEventAboveItOnAPhone(Product product) {
		try (BrowserUser attendee = product.newUser("en", 390, true)) {
			attendee.opens("/registration/joint-workshop");
			BoundingBox event = box(attendee, ".brief");
			assertThat(event.y + event.height).isLessThanOrEqualTo(box(attendee, ".register__main").y);
		}
	}

	@ParameterizedTest
	@CsvSource({ "person.givenName, person.familyName", "person.familyName, person.givenName" })
	void takesPersonsOfOneName(String left, String filled, Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, Registrations.mailbox("one-name"));
			attendee.fills(left, "");
			attendee.fills(filled, "Suharto");
			attendee.submits();
			assertThat(attendee.reads()).contains("your place is confirmed");
		}
		JsonNode person = Registrations.of(product, event).getFirst().path("person");
		assertThat(person.path(filled.substring("person.".length())).asString()).isEqualTo("Suharto");
	}

	@Test
	void takesMailAddressesInFullWidth(Product product) {
		String event = Events.withPlaces(product, 5);
		String mailbox = Registrations.mailbox("taro-12");
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, mailbox.replace("taro-12", "ｔａｒｏ-１２").replace('@', '＠'));
			attendee.submits();
			assertThat(attendee.reads()).contains(mailbox);
		}
		assertThat(product.mails().to(mailbox, 1).getFirst().subject()).contains("Rush");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a..%s@docomo.ne.jp", "a.%s.@ezweb.ne.jp" })
	void takesOldMailAddressesOfCarriersAndNamesTheSenderToAllow(String address, Product product) {
		String event = Events.withPlaces(product, 5);
		String mailbox = address.formatted(UUID.randomUUID().toString().substring(0, 8));
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, mailbox);
			attendee.submits();
			assertThat(attendee.reads()).contains("Mobile carriers often hold back such e-mails",
					"please allow e-mails from symposia@");
		}
		String quoted = "\"" + mailbox.replace("@", "\"@");
		assertThat(product.mails().to(quoted, 1).getFirst().subject()).contains("Rush");
	}

	@Test
	void namesNoSenderToOtherMailboxes(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, Registrations.mailbox("other"));
			attendee.submits();
			assertThat(attendee.reads()).contains("your place is confirmed").doesNotContain("Mobile carriers");
		}
	}

	@InEachLanguage
	void listsItsErrorsInTheOrderOfThePage(String language, Product product) {
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			attendee.opens("/registration/joint-workshop");
			attendee.submits();
			List<String> listed = targets(attendee);
			assertThat(listed).hasSizeGreaterThanOrEqualTo(4).isEqualTo(attendee.page().evaluate(IDS, listed));
		}
	}

	@Test
	void saysNothingOfTheBadgeToScreenReaders(Product product) {
		try (BrowserUser attendee = product.newUser()) {
			attendee.opens("/registration/joint-workshop");
			attendee.fills("person.familyName", "Suharto");
			assertThat(attendee.page().locator(".badge")).containsText("Suharto");
			assertThat(attendee.page().locator(".preview")).containsText("as you type");
			assertThat(attendee.page().locator("main").ariaSnapshot()).contains("- textbox \"Family name\": Suharto")
				.doesNotContain("- paragraph: Suharto")
				.doesNotContain("as you type");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> targets(BrowserUser attendee) {
		return (List<String>) attendee.page().locator(".error-summary a").evaluateAll(TARGETS);
	}

	private static BoundingBox box(BrowserUser attendee, String selector) {
		return attendee.page().locator(selector).boundingBox();
	}

}
