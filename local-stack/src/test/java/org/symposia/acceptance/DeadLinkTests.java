package org.symposia.acceptance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Personal links that lead nowhere any more. */
@AcceptanceTest
class DeadLinkTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | manage  | It was to show your registration.
			en | confirm | It was to confirm your e-mail address for a registration.
			de | manage  | Er sollte Ihre Anmeldung zeigen.
			de | confirm | Mit ihm sollte die E-Mail-Adresse einer Anmeldung bestätigt werden.
			ja | manage  | 登録内容を表示するためのリンクです。
			ja | confirm | 参加登録のメールアドレスを確認するためのリンクです。
			""")
	void sayWhatTheyWere(String language, String purpose, String words, Product product) {
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			attendee.opens("/registration/" + purpose + "/was-valid-once");
			assertThat(attendee.page().locator("main")).containsText(words);
		}
	}

	@ParameterizedTest
	@CsvSource({ "en, Send me my link again, Send the link", "de, Link erneut zusenden, Link senden",
			"ja, リンクの再送, リンクを送る" })
	void leadToANewOne(String language, String offer, String button, Product product) {
		String mailbox = Registrations.mailbox("lost-link");
		Registrations.register(product.anonymousApi(), Events.withPlaces(product, 5), mailbox);
		product.mails().to(mailbox, 1);
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			attendee.opens("/registration/manage/was-valid-once");
			assertThat(attendee.page().locator("main h2")).hasText(offer);
			attendee.fills("email", mailbox);
			attendee.presses(button);
			attendee.opens(product.mails().to(mailbox, 2).getFirst().link("/registration/manage/"));
			assertThat(attendee.reads()).contains("Erika Mustermann", mailbox);
		}
	}

}
