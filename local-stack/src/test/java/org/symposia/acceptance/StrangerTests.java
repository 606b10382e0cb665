package org.symposia.acceptance;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * Anyone else gets nothing.
 */
@ExtendWith(UsesTheProduct.class)
class StrangerTests {

	private static final String EVENT = """
			{"id": "taken-over", "title": {"en": "Taken over"}, "kind": "symposium", "zone": "Europe/Berlin",
			 "start": "2026-10-01T09:00", "end": "2026-10-01T17:00", "place": {"en": "Berlin"},
			 "languages": ["en"], "hosts": ["jihs"]}""";

	@Test
	void isAskedWhoTheyAre(Product product) {
		Program.Answer answer = product.program(null).post("/api/agenda/events", EVENT);
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.problem()).startsWith("urn:symposia:problem:");
	}

	@Test
	void isRefusedInTheWrongRole(Product product) {
		assertThat(product.program("attendee").post("/api/agenda/events", EVENT).status()).isEqualTo(403);
	}

	@Test
	void isRefusedFromAnotherOrigin(Product product) {
		Program.Answer answer = product.program(null)
			.with("Sec-Fetch-Site", "cross-site")
			.post("/api/registration/events/berlin-2026/registrations", Events.attendee("cross@attendee.example"));
		assertThat(answer.status()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/internal/events", "/internal/openapi", "/actuator/env", "/nowhere" })
	void findsNothingBehindTheDoor(String path, Product product) {
		assertThat(product.program(null).get(path).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/agenda/desk", "/media/desk", "/registration/desk/berlin-2026" })
	void isSentToSignInAtADesk(String path, Product product) {
		try (Someone stranger = product.someone()) {
			stranger.opens(path);
			assertThat(stranger.page().url()).startsWith(product.stack().layout().keycloakUrl());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/contact", "/privacy", "/imprint" })
	void findsWhoIsResponsible(String path, Product product) {
		try (Someone stranger = product.someone()) {
			assertThat(stranger.opens(path).status()).isEqualTo(200);
			assertThat(stranger.reads()).contains("Musterstraße 1");
		}
	}

	@Test
	void reachesNoPortFromOutside(Product product) throws Exception {
		List<InetAddress> outside = NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && address.getHostAddress().indexOf(':') < 0)
			.toList();
		for (InetAddress address : outside) {
			for (int port : List.of(8080, 8081, 8082, 8083, 8180, 27117, 3025, 8025, 9080, 9081, 9082, 9083, 9180)) {
				int shifted = product.stack().layout().port(port);
				assertThatException().as(address + ":" + shifted)
					.isThrownBy(() -> new Socket(address, shifted).close());
			}
		}
	}

	@Test
	void createsAnAccount(Product product) {
		String mailbox = "new-" + System.nanoTime() + "@attendee.example";
		try (Someone newcomer = product.someone()) {
			newcomer.opens("/login?return=/");
			newcomer.page().locator("a[href*='registration']").first().click();
			newcomer.page().locator("#email").fill(mailbox);
			if (newcomer.page().locator("#username").count() > 0) {
				newcomer.page().locator("#username").fill(mailbox);
			}
			newcomer.page().locator("#firstName").fill("Erika");
			newcomer.page().locator("#lastName").fill("Mustermann");
			newcomer.page().locator("input[type=submit], button[type=submit]").first().click();
			String link = product.mails().to(mailbox, 1).getFirst().link("/realms/symposia/");
			newcomer.opens(link);
			choosesAPassword(newcomer);
		}
		try (Someone known = product.someone()) {
			known.signsIn(mailbox, "a-long-secret-1");
			assertThat(known.page().locator(".header").innerText()).contains("Erika Mustermann");
		}
	}

	@Test
	void isSentALinkWhenThePasswordIsForgotten(Product product) {
		try (Someone forgetful = product.someone()) {
			forgetful.opens("/login?return=/");
			forgetful.page().locator("#username").fill("attendee");
			forgetful.page().locator("#kc-login").click();
			forgetful.page().locator("a[href*='reset-credentials']").click();
			if (forgetful.page().locator("#username").isVisible()) {
				forgetful.page().locator("#username").fill("attendee");
			}
			submits(forgetful);
			forgetful.opens(product.mails().to("attendee@symposia.example", 1).getFirst().link("/realms/symposia/"));
			assertThat(forgetful.page().locator("form").first().isVisible()).isTrue();
		}
	}

	/** Keycloak asks for the password once the mailbox is known to be the newcomer's. */
	private static void choosesAPassword(Someone newcomer) {
		Locator password = newcomer.page().locator("#password-new");
		if (!password.isVisible()) {
			newcomer.page().locator("#kc-info-message a, .instruction a").first().click();
		}
		password.fill("a-long-secret-1");
		newcomer.page().locator("#password-confirm").fill("a-long-secret-1");
		newcomer.page().waitForNavigation(() -> submits(newcomer));
	}

	private static void submits(Someone person) {
		person.page().locator("input[type=submit], button[type=submit]").first().click();
	}

}
