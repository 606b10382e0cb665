package org.symposia.gateway.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

/** The agenda answers 401 to the head of each request and reads no body. */
@GatewayTest
class ExpectContinueTests {

	private static final ServerSocket AGENDA = listen();

	private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

	private final TestGateway gateway;

	ExpectContinueTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	private static ServerSocket listen() {
		try {
			return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@DynamicPropertySource
	static void service(DynamicPropertyRegistry registry) {
		registry.add("test.agenda-url", () -> "http://127.0.0.1:" + AGENDA.getLocalPort());
	}

	@BeforeAll
	static void refuseEverything() {
		THREADS.execute(() -> {
			while (!AGENDA.isClosed()) {
				refuseOne();
			}
		});
	}

	private static void refuseOne() {
		try (Socket socket = AGENDA.accept()) {
			BufferedReader lines = reader(socket);
			while (!lines.readLine().isEmpty()) {
				// the head
			}
			socket.getOutputStream()
				.write(("HTTP/1.1 401 \r\nContent-Type: application/problem+json\r\nContent-Length: 2\r\n"
						+ "Connection: close\r\n\r\n{}")
					.getBytes(StandardCharsets.US_ASCII));
			lines.readLine();
		}
		catch (IOException ex) {
			// the test is over
		}
	}

	@AfterAll
	static void close() throws IOException {
		AGENDA.close();
		THREADS.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "multipart/form-data; boundary=b" })
	void asksForNoBodyThatAServiceRefusesUnread(String type) throws IOException {
		try (Socket socket = this.gateway.connect()) {
			write(socket, head("/api/agenda/events", type, 100_000) + "Expect: 100-continue\r\n\r\n");
			assertThat(reader(socket).readLine()).startsWith("HTTP/1.1 401");
		}
	}

	@Test
	void asksForNoBodyThatIsTooLarge() throws IOException {
		try (Socket socket = this.gateway.connect()) {
			write(socket, head("/api/agenda/events", "application/json", 200_000) + "Expect: 100-continue\r\n\r\n");
			assertThat(reader(socket).readLine()).startsWith("HTTP/1.1 413");
		}
	}

	@Test
	void tellsAClientAtOnceThatItIsRefusedThoughItsBodyStalls() throws IOException {
		try (Socket socket = this.gateway.connect()) {
			write(socket, head("/api/agenda/events", "application/json", 100_000) + "\r\n{");
			assertThat(reader(socket).readLine()).startsWith("HTTP/1.1 401");
		}
	}

	@Test
	void asksForABodyThatAServiceReads() throws IOException {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok("done")));
		try (Socket socket = this.gateway.connect()) {
			write(socket, head("/api/media/releases", "application/json", 100_000) + "Expect: 100-continue\r\n\r\n");
			BufferedReader lines = reader(socket);
			assertThat(lines.readLine()).startsWith("HTTP/1.1 100");
			assertThat(lines.readLine()).isEmpty();
			write(socket, "x".repeat(100_000));
			assertThat(lines.readLine()).startsWith("HTTP/1.1 200");
		}
		assertThat(TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().getBody()).hasSize(100_000);
	}

	private static String head(String path, String type, int length) {
		return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: "
				+ length + "\r\n";
	}

	private static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
	}

}
