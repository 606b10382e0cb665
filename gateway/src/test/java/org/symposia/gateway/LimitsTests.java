package org.symposia.gateway;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Small limits are kept. The agenda takes connections and never answers. */
@GatewayTest
@TestPropertySource(
		properties = { "symposia.gateway.requests-per-minute=100", "symposia.gateway.deadlines.response=500ms" })
class LimitsTests {

	private static final ServerSocket SILENT = listen();

	private final TestGateway gateway;

	LimitsTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	private static ServerSocket listen() {
		try {
			return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@DynamicPropertySource
	static void service(DynamicPropertyRegistry registry) {
		registry.add("test.agenda-url", () -> "http://127.0.0.1:" + SILENT.getLocalPort());
	}

	@AfterAll
	static void close() throws IOException {
		SILENT.close();
	}

	@Test
	void givesUpOnAServiceThatDoesNotAnswerInTime() {
		HttpResponse<String> response = this.gateway.get("/api/agenda/events");
		assertThat(response.statusCode()).isEqualTo(504);
		assertThat(response.body()).contains("urn:symposia:problem:service-too-slow");
	}

	@Test
	void refusesAClientThatAsksTooOftenAndNoOther() {
		TestGateway greedy = this.gateway.from("127.0.0.77");
		HttpResponse<String> last = Stream.generate(() -> greedy.get("/robots.txt"))
			.limit(5000)
			.filter((response) -> response.statusCode() == 429)
			.findFirst()
			.orElseThrow();
		assertThat(last.body()).contains("urn:symposia:problem:too-many-requests");
		assertThat(last.headers().firstValueAsLong("Retry-After")).hasValue(1L);
		assertThat(this.gateway.get("/robots.txt").statusCode()).isEqualTo(200);
	}

}
