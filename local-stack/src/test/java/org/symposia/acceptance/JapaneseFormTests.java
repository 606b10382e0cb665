package org.symposia.acceptance;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Names in Japanese script on the form for registrations. */
@AcceptanceTest
class JapaneseFormTests {

	private static final String FORM = "/registration/joint-workshop";

	private static final String FAMILY_NAME = "person.native.familyName";

	private static final String FAMILY_READING = "person.native.familyReading";

	@Test
	void areAskedForFirstAndNotFoldedAway(Product product) {
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens(FORM);
			for (String field : new String[] { FAMILY_NAME, "person.native.givenName", FAMILY_READING,
					"person.native.givenReading" }) {
				assertThat(attendee.field(field)).isVisible();
			}
			assertThat(attendee.page().locator("form.register input:visible").first()).hasAttribute("name",
					FAMILY_NAME);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de" })
	void areFoldedAwayInOtherLanguages(String language, Product product) {
		try (BrowserUser attendee = product.newUser(language, 390, true)) {
			attendee.opens(FORM);
			assertThat(attendee.field(FAMILY_NAME)).isHidden();
			attendee.page().locator(".fold summary").click();
			assertThat(attendee.field(FAMILY_NAME)).isVisible();
		}
	}

	@Test
	void areProposedTheirReadingWhileTheyAreTyped(Product product) {
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens(FORM);
			attendee.field(FAMILY_NAME).focus();
			InputMethod keyboard = new InputMethod(attendee).shows("ｙ", "や", "やｍ", "やま");
			assertThat(attendee.field(FAMILY_READING)).hasValue("やま");
			keyboard.shows("やまｄ", "やまだ", "山田").enters("山田");
			assertThat(attendee.field(FAMILY_NAME)).hasValue("山田");
			assertThat(attendee.field(FAMILY_READING)).hasValue("やまだ");
			attendee.field("person.native.givenName").focus();
			new InputMethod(attendee).shows("たろう", "太郎").enters("太郎");
			assertThat(attendee.field("person.native.givenReading")).hasValue("たろう");
		}
	}

	@Test
	void leaveAReadingAloneThatWasEdited(Product product) {
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens(FORM);
			attendee.field(FAMILY_NAME).focus();
			new InputMethod(attendee).shows("なかた", "中田").enters("中田");
			attendee.fills(FAMILY_READING, "なかだ");
			attendee.field(FAMILY_NAME).press("End");
			new InputMethod(attendee).shows("の", "野").enters("野");
			assertThat(attendee.field(FAMILY_NAME)).hasValue("中田野");
			assertThat(attendee.field(FAMILY_READING)).hasValue("なかだ");
		}
	}

	@Test
	void takeNothingButKanaAsReading(Product product) {
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens(FORM);
			attendee.fills(FAMILY_NAME, "山田");
			attendee.fills(FAMILY_READING, "Yamada");
			attendee.submits();
			assertThat(attendee.page().locator("[id='e-person.native.familyReading']"))
				.hasText("ふりがなは、ひらがなまたはカタカナで入力してください。");
			assertThat(attendee.field(FAMILY_READING)).hasValue("Yamada");
		}
	}

	@Test
	void areSwappedWhenAskedIfTheyAreInTheFieldsForLatinLetters(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, Registrations.mailbox("swapped"));
			attendee.fills("person.familyName", "山田");
			attendee.fills("person.givenName", "太郎");
			attendee.fills(FAMILY_NAME, "Yamada");
			attendee.fills("person.native.givenName", "Taro");
			attendee.presses("登録する");
			assertThat(attendee.page().locator("main [role=alert]")).containsText("氏名の入力欄をご確認ください");
			attendee.presses("入力を入れ替える");
			assertThat(attendee.field("person.familyName")).hasValue("Yamada");
			assertThat(attendee.field(FAMILY_NAME)).hasValue("山田");
			attendee.presses("登録する");
			assertThat(attendee.page().locator("h1")).hasText("参加登録が確定しました");
		}
		assertThat(Registrations.of(product, event)).singleElement().satisfies((registration) -> {
			assertThat(registration.path("person").path("givenName").asString()).isEqualTo("Taro");
			assertThat(registration.path("person").path("native").path("givenName").asString()).isEqualTo("太郎");
		});
	}

	@Test
	void areKeptInTheLatinFieldsWhenSentAgain(Product product) {
		String event = Events.withPlaces(product, 5);
		try (BrowserUser attendee = product.newUser("ja", 390, true)) {
			attendee.opens("/registration/" + event);
			Registrations.fill(attendee, Registrations.mailbox("unswapped"));
			attendee.fills("person.familyName", "山田");
			attendee.presses("登録する");
			assertThat(attendee.page().locator("main [role=alert]")).isVisible();
			attendee.presses("登録する");
			assertThat(attendee.page().locator("h1")).hasText("参加登録が確定しました");
		}
	}

}
