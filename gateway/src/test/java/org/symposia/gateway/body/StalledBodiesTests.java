package org.symposia.gateway.body;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A client may have 250 KB under way, which is two bodies of 100 KB. */
@GatewayTest
@TestPropertySource(properties = "symposia.gateway.bodies.large=500KB")
class StalledBodiesTests {

	private static final int LARGE = 100 * 1024;

	private final TestGateway gateway;

	private final BodyBudget large;

	private final List<Socket> stalled = new ArrayList<>();

	StalledBodiesTests(TestGateway gateway, @Autowired BodyBudgets budgets) {
		this.gateway = gateway;
		this.large = budgets.of(LARGE);
	}

	@BeforeEach
	void serviceIsThere() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok("done")));
	}

	@AfterEach
	void breakOff() throws IOException {
		for (Socket socket : this.stalled) {
			socket.close();
		}
		await().atMost(TestGateway.PATIENCE).until(() -> this.large.taken() == 0);
	}

	@Test
	void areNotTakenWithoutBound() throws IOException {
		stall();
		stall();
		HttpResponse<String> refusal = post(LARGE);
		assertThat(refusal.statusCode()).isEqualTo(503);
		assertThat(refusal.headers().firstValue("Retry-After")).contains("5");
		assertThat(refusal.body()).contains("urn:symposia:problem:busy");
	}

	@Test
	void hinderNeitherSmallBodiesNorOtherClients() throws IOException {
		stall();
		stall();
		assertThat(post(1000).statusCode()).isEqualTo(200);
		assertThat(post(this.gateway.from("127.0.0.78"), LARGE).statusCode()).isEqualTo(200);
	}

	@Test
	void makeRoomAgainWhenTheyBreakOff() throws IOException {
		stall();
		stall();
		breakOff();
		assertThat(post(LARGE).statusCode()).isEqualTo(200);
	}

	private void stall() throws IOException {
		long before = this.large.taken();
		Socket socket = this.gateway.connect();
		this.stalled.add(socket);
		socket.getOutputStream()
			.write(("POST /api/agenda/events HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
					+ "Idempotency-Key: a-key-of-twenty-characters\r\nContent-Length: " + LARGE + "\r\n\r\n{")
				.getBytes(StandardCharsets.US_ASCII));
		await().atMost(TestGateway.PATIENCE).until(() -> this.large.taken() == before + LARGE);
	}

	private HttpResponse<String> post(int bytes) {
		return post(this.gateway, bytes);
	}

	private static HttpResponse<String> post(TestGateway client, int bytes) {
		return client.send(client.to("/api/agenda/events")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(new byte[bytes])));
	}

}
