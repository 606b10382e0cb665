package org.symposia.acceptance;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Anyone else gets nothing.
 */
@AcceptanceTest
class StrangerTests {

	private static final String EVENT = """
			{"id": "taken-over", "title": {"en": "Taken over"}, "kind": "symposium", "zone": "Europe/Berlin",
			 "start": "2026-10-01T09:00", "end": "2026-10-01T17:00", "place": {"en": "Berlin"},
			 "languages": ["en"], "hosts": ["jihs"]}""";

	@Test
	void isAskedWhoTheyAre(Product product) {
		ApiUser.Response answer = product.anonymousApi().post("/api/agenda/events", EVENT);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.problem()).startsWith("urn:symposia:problem:");
	}

	@Test
	void isRefusedInTheWrongRole(Product product) {
		assertThat(product.api("attendee").post("/api/agenda/events", EVENT).status()).isEqualTo(403);
	}

	@Test
	void isRefusedFromAnotherOrigin(Product product) {
		ApiUser.Response answer = product.anonymousApi()
			.with("Sec-Fetch-Site", "cross-site")
			.post("/api/registration/events/joint-workshop/registrations", Events.attendee("cross@attendee.example"));
		assertThat(answer.status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/events", "/internal/openapi", "/actuator/env", "/nowhere" })
	void findsNothingBehindTheDoor(String path, Product product) {
		assertThat(product.anonymousApi().get(path).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/agenda/desk", "/media/desk", "/registration/desk/berlin-2026" })
	void isSentToSignInAtADesk(String path, Product product) {
		try (BrowserUser stranger = product.newUser()) {
			stranger.opens(path);
			assertThat(stranger.page().url()).startsWith(product.stack().layout().keycloakUrl());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contact", "/privacy", "/imprint" })
	void findsWhoIsResponsible(String path, Product product) {
		try (BrowserUser stranger = product.newUser()) {
			assertThat(stranger.opens(path).status()).isEqualTo(200);
			assertThat(stranger.reads()).contains("Musterstraße 1");
		}
	}

	@Test
	void reachesNoPortFromOutside(Product product) throws Exception {
		List<InetAddress> outside = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
		assumeThat(outside).as("addresses beside the loopback").isNotEmpty();
		for (InetAddress address : outside) {
			for (int port : List.of(8080, 8081, 8082, 8083, 8180, 27117, 3025, 8025, 9080, 9081, 9082, 9083, 9180)) {
				int shifted = product.stack().layout().port(port);
				assertThatException().as(address + ":" + shifted)
					.isThrownBy(() -> new Socket(address, shifted).close());
			}
		}
	}

	@Test
	void createsAnAccountAndChoosesAnotherPasswordWhenItIsForgotten(Product product) {
		String mailbox = Registrations.mailbox("new");
		try (BrowserUser newcomer = product.newUser()) {
			asksForAnAccount(newcomer, mailbox);
			newcomer.opens(product.mails().to(mailbox, 1).getFirst().link("/realms/symposia/"));
			choosesAPassword(newcomer, "a-long-secret-1");
		}
		isGreeted(product, mailbox, "a-long-secret-1");
		try (BrowserUser forgetful = product.newUser()) {
			asksForAnotherPassword(forgetful, mailbox);
			forgetful.opens(product.mails().to(mailbox, 2).getFirst().link("/realms/symposia/"));
			choosesAPassword(forgetful, "a-longer-secret-2");
		}
		isGreeted(product, mailbox, "a-longer-secret-2");
	}

	private static void asksForAnAccount(BrowserUser newcomer, String mailbox) {
		newcomer.opens("/login?return=/");
		newcomer.page().waitForNavigation(newcomer.page().locator("a[href*='registration']").first()::click);
		newcomer.page().locator("#email").fill(mailbox);
		if (newcomer.page().locator("#username").count() > 0) {
			newcomer.page().locator("#username").fill(mailbox);
		}
		newcomer.page().locator("#firstName").fill("Erika");
		newcomer.page().locator("#lastName").fill("Mustermann");
		newcomer.page().waitForNavigation(() -> submits(newcomer));
	}

	private static void asksForAnotherPassword(BrowserUser forgetful, String mailbox) {
		forgetful.opens("/login?return=/");
		forgetful.page().locator("#username").fill(mailbox);
		forgetful.page().locator("#kc-login").click();
		forgetful.page().waitForNavigation(forgetful.page().locator("a[href*='reset-credentials']")::click);
		if (forgetful.page().locator("#username").isVisible()) {
			forgetful.page().locator("#username").fill(mailbox);
		}
		forgetful.page().waitForNavigation(() -> submits(forgetful));
	}

	/** Keycloak asks for the password once the mailbox is known to be theirs. */
	private static void choosesAPassword(BrowserUser person, String password) {
		Locator field = person.page().locator("#password-new");
		if (!field.isVisible()) {
			person.page().locator("#kc-info-message a, .instruction a").first().click();
		}
		field.fill(password);
		person.page().locator("#password-confirm").fill(password);
		person.page().waitForNavigation(() -> submits(person));
	}

	private static void isGreeted(Product product, String mailbox, String password) {
		try (BrowserUser known = product.newUser()) {
			known.signsIn(mailbox, password);
			assertThat(known.page().locator(".header").innerText()).contains("Erika Mustermann");
		}
	}

	private static void submits(BrowserUser person) {
		person.page().locator("input[type=submit], button[type=submit]").first().click();
	}

}
