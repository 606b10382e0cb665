package org.symposia.acceptance;

import java.time.Clock;
import java.time.Duration;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The login of real servers, which asks more than the local stack's. */
@AcceptanceTest
class RealServerLoginTests {

	private static RealServerLogin login;

	private final Product product;

	RealServerLoginTests(Product product) {
		this.product = product;
	}

	@BeforeAll
	static void createRealm(Product product) throws Exception {
		login = RealServerLogin.of(product.stack().layout());
	}

	@Test
	void letsAttendeesInByPassword() {
		try (BrowserUser attendee = this.product.newUser()) {
			signsIn(attendee, "of-default-roles-real-server");
			isLetIn(attendee);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "press-officer", "door-staff", "admin" })
	void asksStaffToSetUpASecondFactor(String role) {
		try (BrowserUser staff = this.product.newUser()) {
			signsIn(staff, "of-" + role);
			assertThat(staff.page().locator("#kc-totp-settings-form")).isVisible();
		}
	}

	@Test
	void asksForTheCodeOfWhoHasSetUpOne() {
		try (BrowserUser organizer = this.product.newUser()) {
			signsIn(organizer, "of-organizer");
			Page page = organizer.page();
			assertThat(organizer.findings()).isEmpty();
			String secret = page.locator("#totpSecret").getAttribute("value");
			page.locator("#totp").fill(OneTimeCode.now(secret, Clock.systemUTC()));
			page.locator("#userLabel").fill("Phone");
			page.locator("#saveTOTPBtn").click();
			isLetIn(organizer);
		}
		try (BrowserUser organizer = this.product.newUser()) {
			signsIn(organizer, "of-organizer");
			assertThat(organizer.page().locator("#otp")).isVisible();
		}
	}

	/** Who signed in within the same second is not asked again. */
	@Test
	void asksForThePasswordBeforeTheMailAddressChanges() {
		try (BrowserUser attendee = this.product.newUser()) {
			signsIn(attendee, "of-default-roles-real-server");
			isLetIn(attendee);
			Page page = attendee.page();
			Awaitility.await().pollInSameThread().atMost(Duration.ofMinutes(1)).until(() -> {
				attendee.opens(login.address() + "&kc_action=UPDATE_EMAIL");
				return page.locator("#password").isVisible();
			});
			assertThat(page.locator("#kc-update-email-form")).hasCount(0);
			page.locator("#password").fill(RealServerLogin.PASSWORD);
			page.locator("#kc-login").click();
			assertThat(page.locator("#kc-update-email-form")).isVisible();
		}
	}

	@Test
	void returnsToExactAddressesAlone() {
		try (BrowserUser stranger = this.product.newUser()) {
			assertThat(stranger.opens(login.addressReturningTo("/login/oauth2/code/keycloak/more")).status())
				.isEqualTo(400);
		}
	}

	private void signsIn(BrowserUser person, String account) {
		person.opens(login.address());
		person.page().locator("#username").fill(account);
		person.page().locator("#password").fill(RealServerLogin.PASSWORD);
		person.page().locator("#kc-login").click();
	}

	/** The gateway has not begun this login, and says so. */
	private void isLetIn(BrowserUser person) {
		person.page().waitForURL((url) -> url.startsWith(this.product.address()) && url.contains("code="));
	}

}
