package org.symposia.acceptance;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a stranger takes who has one address and repeats everything, while a visitor from
 * another address gets what they came for.
 */
@AcceptanceTest
@Tag("long")
class OneAddressTests {

	private static final int LOGINS = 2_000;

	private static final int STALLED = 40;

	/** The local stack allows one network this many mails an hour. */
	private static final int MAILS = 1_000;

	private final Product product;

	OneAddressTests(Product product) {
		this.product = product;
	}

	@Test
	void mailsABoundedNumberOfMailboxesAndHoldsThreePlaces() throws Exception {
		String event = Events.withPlacesToConfirm(this.product, 20);
		OneAddress stranger = stranger("127.0.0.66");
		List<Integer> answers = new ArrayList<>();
		for (int i = 0; i < MAILS + 50; i++) {
			answers.add(stranger.post(registrations(event), Events.attendee("hoard-%d@hoard.example".formatted(i)))
				.statusCode());
		}
		assertThat(answers).containsOnly(201, 429);
		assertThat(answers.stream().filter((status) -> status == 201)).hasSize(MAILS);
		String mailbox = Registrations.mailbox("beside");
		JsonNode visitor = Registrations.register(this.product.anonymousApi(), event, mailbox);
		assertThat(visitor.path("heldUntil").isNull()).as("no place held for the visitor").isFalse();
		confirm(mailbox);
		JsonNode offer = this.product.anonymousApi().get("/api/registration/events/" + event + "/offer").json();
		assertThat(offer.path("held").asInt()).isEqualTo(3);
		assertThat(offer.path("confirmed").asInt()).isEqualTo(1);
	}

	@Test
	void beginsLoginsWithoutClosingThemToOthers() throws Exception {
		OneAddress stranger = stranger("127.0.0.67");
		for (int i = 0; i < LOGINS; i++) {
			HttpResponse<String> login = stranger.get("/login");
			assertThat(login.statusCode()).isEqualTo(302);
			assertThat(stranger.get(login.headers().firstValue("Location").orElseThrow()).statusCode()).isEqualTo(302);
		}
		try (BrowserUser visitor = this.product.newUser()) {
			visitor.signsIn("attendee");
			assertThat(visitor.page().locator(".header").innerText()).contains("Jane Doe");
		}
	}

	@Test
	void stallsBodiesWithoutKeepingOthersFromRegistering() throws Exception {
		String event = Events.withPlaces(this.product, 20);
		OneAddress stranger = stranger("127.0.0.68");
		List<Socket> stalled = new ArrayList<>();
		try {
			for (int i = 0; i < STALLED; i++) {
				stalled.add(stranger.stalls(registrations(event)));
			}
			Registrations.made(this.product, event, "beside");
			assertThat(this.product.anonymousApi().get("/actuator/health").status()).isEqualTo(200);
		}
		finally {
			for (Socket socket : stalled) {
				socket.close();
			}
		}
	}

	private void confirm(String mailbox) {
		try (BrowserUser visitor = this.product.newUser()) {
			visitor.opens(this.product.mails().to(mailbox, 1).getFirst().link("/registration/"));
			visitor.submits();
			assertThat(visitor.reads()).contains("Your place is confirmed");
		}
	}

	private OneAddress stranger(String address) {
		return new OneAddress(address, this.product.address());
	}

	private static String registrations(String event) {
		return "/api/registration/events/" + event + "/registrations";
	}

}
