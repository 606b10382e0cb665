package org.symposia.acceptance;

import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The menu behind one's own name. */
@AcceptanceTest
class AccountMenuTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			attendee       | My registrations
			organizer-jihs | My registrations,My events
			press-num      | My registrations,My releases
			admin          | My registrations,My events,My releases
			""")
	void leadsToWhatTheAccountMayDo(String account, String entries, Product product) {
		try (BrowserUser user = product.newUser()) {
			user.signsIn(account);
			assertThat(opened(user).allInnerTexts()).containsExactlyElementsOf(List.of(entries.split(",")));
		}
	}

	@Test
	void opensByKeyboardAndClosesByEscape(Product product) {
		try (BrowserUser user = product.newUser("de", 390, true)) {
			user.signsIn("organizer-jihs");
			user.page().locator(".account summary").focus();
			user.page().keyboard().press("Enter");
			assertThat(user.page().locator(".account__menu").isVisible()).isTrue();
			user.page().keyboard().press("Escape");
			assertThat(user.page().locator(".account__menu").isVisible()).isFalse();
			opened(user).getByText("Meine Veranstaltungen").click();
			assertThat(user.page().locator("h1").innerText()).isEqualTo("Meine Veranstaltungen");
		}
	}

	private static Locator opened(BrowserUser user) {
		user.page().locator(".account summary").click();
		return user.page().locator(".account__menu li a");
	}

}
