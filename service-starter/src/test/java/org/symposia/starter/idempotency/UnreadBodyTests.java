package org.symposia.starter.idempotency;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import jakarta.servlet.ServletContext;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies that never arrive, of callers who may not send them, and of too many who may.
 */
@StarterTest
@TestPropertySource(properties = "symposia.idempotency.buffered=1MB")
class UnreadBodyTests {

	private static final int HALF = 500 * 1024;

	private static final String JSON = "application/json";

	private static final String UPLOAD = "multipart/form-data; boundary=b";

	private static final String KEY = "Idempotency-Key: a-key-of-twenty-characters\r\n";

	@Autowired
	TestClient client;

	@Autowired
	ServletContext application;

	private final List<Socket> open = new ArrayList<>();

	@AfterEach
	void close() throws IOException {
		for (Socket socket : this.open) {
			socket.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", KEY })
	void refusesAStrangerWithoutWaitingForTheBody(String key) throws IOException {
		assertThat(status(send("/api/sample/desk/talks", JSON, key, "{"))).isEqualTo("HTTP/1.1 401");
		assertThat(status(send("/api/sample/desk/files", UPLOAD, key, "--b\r\n"))).isEqualTo("HTTP/1.1 401");
	}

	@Test
	void refusesACallerWithoutTheRoleWithoutWaitingForTheBody() throws IOException {
		String token = "Authorization: Bearer " + TestTokens.attendee() + "\r\n";
		assertThat(status(send("/api/sample/desk/talks", JSON, KEY + token, "{"))).isEqualTo("HTTP/1.1 403");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", KEY })
	void writesNoFileOfAStranger(String key) throws IOException {
		int before = temporaryFiles();
		String content = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
				+ "x".repeat(100_000);
		assertThat(status(send("/api/sample/desk/files", UPLOAD, key, content))).isEqualTo("HTTP/1.1 401");
		assertThat(temporaryFiles()).isEqualTo(before);
	}

	@Test
	void saysThatNothingIsThereWithoutWaitingForTheBody() throws IOException {
		assertThat(status(send("/api/sample/nowhere", JSON, KEY, "{"))).isEqualTo("HTTP/1.1 404");
	}

	@Test
	void asksForNoBodyThatItRefuses() throws IOException {
		String expecting = KEY + "Expect: 100-continue\r\n";
		assertThat(status(send("/api/sample/desk/talks", JSON, expecting, ""))).isEqualTo("HTTP/1.1 401");
		assertThat(status(send("/api/sample/desk/files", UPLOAD, expecting, ""))).isEqualTo("HTTP/1.1 401");
		assertThat(status(send("/api/sample/talks", JSON, expecting, ""))).isEqualTo("HTTP/1.1 100");
	}

	@Test
	void takesNoMoreBodiesThanItHasMemoryForAndSmallOnesBesideThem() throws IOException {
		List<CompletableFuture<List<String>>> answers = new ArrayList<>();
		for (int body = 0; body < 3; body++) {
			Socket socket = send("/api/sample/talks", JSON, KEY, "{\"title\": \"" + "x".repeat(HALF));
			answers.add(CompletableFuture.supplyAsync(() -> head(socket), Thread::startVirtualThread));
		}
		Object first = CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).join();
		assertThat(first).asInstanceOf(InstanceOfAssertFactories.list(String.class))
			.contains("HTTP/1.1 503 ", "Retry-After: 5");
		this.client.anonymous()
			.post()
			.uri("/api/sample/talks")
			.header("Idempotency-Key", "another-key-of-twenty-characters")
			.header("Content-Type", JSON)
			.body("{\"title\": \"x\"}")
			.exchange()
			.expectStatus()
			.isCreated();
	}

	/** Announces 10 MB and sends the beginning. */
	private Socket send(String path, String type, String headers, String beginning) throws IOException {
		Socket socket = new Socket("127.0.0.1", URI.create(this.client.url()).getPort());
		this.open.add(socket);
		socket.setSoTimeout(120_000);
		socket.getOutputStream()
			.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n" + headers
					+ "Content-Length: 10000000\r\n\r\n" + beginning)
				.getBytes(StandardCharsets.UTF_8));
		return socket;
	}

	private static String status(Socket socket) throws IOException {
		return reader(socket).readLine().substring(0, 12);
	}

	private static List<String> head(Socket socket) {
		try {
			return reader(socket).lines().takeWhile((line) -> !line.isEmpty()).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedReader reader(Socket socket) throws IOException {
		return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
	}

	private int temporaryFiles() {
		File folder = (File) this.application.getAttribute(ServletContext.TEMPDIR);
		return folder.list().length;
	}

}
