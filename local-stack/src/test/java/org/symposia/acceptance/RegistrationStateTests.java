package org.symposia.acceptance;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What the button of an event's page says in each state of the event and of the reader.
 */
@AcceptanceTest
class RegistrationStateTests {

	private static final String ATTENDEE = "attendee@symposia.example";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | 15 of 15 places are free | Register
			ja | 390  | 残り15名（定員15名）     | 参加登録する
			""")
	void registersWhilePlacesAreFree(String language, int width, String text, String button, Product product) {
		String event = Events.withPlaces(product, 15);
		try (BrowserUser visitor = product.newUser(language, width, true)) {
			assertSays(visitor, event, text, button);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | The only place is taken or held | Join the waiting list
			ja | 390  | 定員（1名）に達しました         | キャンセル待ちに登録する
			""")
	void joinsTheWaitingListWhenAllPlacesAreTaken(String language, int width, String text, String button,
			Product product) {
		String event = Events.withPlaces(product, 1);
		Registrations.made(product, event, "first");
		try (BrowserUser visitor = product.newUser(language, width, true)) {
			assertSays(visitor, event, text, button);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | Please confirm your e-mail address
			ja | 390  | メールアドレスの確認をお願いします
			""")
	void asksToConfirmTheMailbox(String language, int width, String text, Product product) {
		String event = Events.withPlacesToConfirm(product, 5);
		Registrations.register(product.anonymousApi(), event, ATTENDEE);
		assertSaysToTheAttendee(product, language, width, event, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | You are number 3 on the waiting list
			ja | 390  | キャンセル待ち3番目です
			""")
	void tellsThePlaceOnTheWaitingList(String language, int width, String text, Product product) {
		String event = Events.withPlaces(product, 1);
		for (String earlier : new String[] { "first", "second", "third" }) {
			Registrations.made(product, event, earlier);
		}
		Registrations.register(product.anonymousApi(), event, ATTENDEE);
		assertSaysToTheAttendee(product, language, width, event, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | A place is free for you  | Please accept it until
			ja | 390  | 参加枠をご用意できました | までに、お送りしたメールのリンクから参加を確定してください
			""")
	void offersThePlaceThatHasBecomeFree(String language, int width, String text, String detail, Product product) {
		String event = Events.withPlacesToConfirm(product, 1);
		JsonNode first = Registrations.made(product, event, "first");
		Registrations.register(product.anonymousApi(), event, ATTENDEE);
		Registrations.cancel(product, first);
		assertSaysToTheAttendee(product, language, width, event, text, detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | You are registered
			ja | 390  | 参加登録が確定しています
			""")
	void tellsWhoIsRegisteredSo(String language, int width, String text, Product product) {
		String event = Events.withPlaces(product, 5);
		Registrations.register(product.anonymousApi(), event, ATTENDEE);
		assertSaysToTheAttendee(product, language, width, event, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | 2098 | 2099 | Registration is not open yet     | It opens on 1 January 2098, 01:00 (CET)
			ja | 390  | 2098 | 2099 | 参加登録の受付開始前です         | 受付開始：2098年1月1日（水）1:00（CET）
			en | 1440 | 2020 | 2021 | Registration is closed           | It closed on 1 January 2021, 01:00 (CET)
			ja | 390  | 2020 | 2021 | 参加登録の受付は終了しました     | 受付終了：2021年1月1日（金）1:00（CET）
			""")
	void leadsToNoFormOutsideTheTimeOfRegistration(String language, int width, String opens, String closes, String text,
			String detail, Product product) {
		String event = Events.released(product);
		Events.openFor(product, event, opens + "-01-01T00:00:00Z", closes + "-01-01T00:00:00Z");
		try (BrowserUser visitor = product.newUser(language, width, true)) {
			visitor.opens("/agenda/" + event);
			assertThat(actions(visitor)).containsText(text);
			assertThat(actions(visitor)).containsText(detail);
			assertThat(actions(visitor).locator("a[href^='/registration/']")).hasCount(0);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | 1440 | Register until 1 January 2099, 01:00 (CET)
			ja | 390  | 受付期限：2099年1月1日（木）1:00（CET）
			""")
	void tellsTheDeadline(String language, int width, String detail, Product product) {
		String event = Events.withPlaces(product, 15);
		try (BrowserUser visitor = product.newUser(language, width, true)) {
			visitor.opens("/agenda/" + event);
			assertThat(actions(visitor)).containsText(detail);
		}
	}

	@Test
	void tellsTheDeadlineInTheZoneOfTheReaderToo(Product product) {
		String event = Events.withPlaces(product, 15);
		try (BrowserUser visitor = product.newUserIn("Asia/Tokyo", 390)) {
			visitor.opens("/agenda/" + event);
			assertThat(actions(visitor)).containsText("Register until 1 January 2099, 01:00 (CET)");
			assertThat(actions(visitor).locator(".reader-zone")).containsText("1 January 2099 at 09:00");
			assertThat(actions(visitor).locator(".reader-zone")).containsText("in your time zone");
		}
	}

	@Test
	void tellsTheDeadlineOnceToAReaderInTheZoneOfTheEvent(Product product) {
		String event = Events.withPlaces(product, 15);
		try (BrowserUser visitor = product.newUserIn("Europe/Berlin", 390)) {
			visitor.opens("/agenda/" + event);
			assertThat(actions(visitor)).containsText("Register until 1 January 2099, 01:00 (CET)");
			assertThat(actions(visitor).locator(".reader-zone")).hasCount(0);
		}
	}

	/** Says so to the owner of the mailbox who is signed in, with the further details. */
	private static void assertSaysToTheAttendee(Product product, String language, int width, String event, String text,
			String... details) {
		try (BrowserUser attendee = product.newUser(language, width, true)) {
			attendee.signsIn("attendee");
			assertSays(attendee, event, text, button(language));
			for (String detail : details) {
				assertThat(actions(attendee)).containsText(detail);
			}
		}
	}

	private static void assertSays(BrowserUser reader, String event, String text, String button) {
		reader.opens("/agenda/" + event);
		assertThat(actions(reader).locator(".action__text")).hasText(text);
		assertThat(actions(reader).locator(".button")).hasText(button);
		assertThat(actions(reader).locator(".button")).isVisible();
	}

	private static String button(String language) {
		return language.equals("ja") ? "登録内容を見る" : "View your registration";
	}

	private static Locator actions(BrowserUser reader) {
		return reader.page().locator(".event-actions");
	}

}
