package org.symposia.starter.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Calls the service under test over HTTP. */
public final class TestClient {

	private final Environment environment;

	TestClient(Environment environment) {
		this.environment = environment;
	}

	/** Calls as nobody in particular. */
	public RestTestClient anonymous() {
		return RestTestClient.bindToServer().baseUrl(url()).build();
	}

	/** Calls with a token of {@link TestTokens}. */
	public RestTestClient as(String token) {
		return RestTestClient.bindToServer()
			.baseUrl(url())
			.defaultHeaders((headers) -> headers.setBearerAuth(token))
			.build();
	}

	/**
	 * Sends what no decent client would: lines and body as they are, in UTF-8.
	 * @return the answer with its head
	 */
	public String raw(String head, String body) {
		byte[] content = body.getBytes(StandardCharsets.UTF_8);
		String whole = head.strip().replaceAll("\\R", "\r\n") + "\r\nHost: localhost\r\nConnection: close\r\n"
				+ (body.isEmpty() ? "" : "Content-Length: " + content.length + "\r\n") + "\r\n";
		try (Socket socket = new Socket("127.0.0.1", URI.create(url()).getPort())) {
			socket.getOutputStream().write(whole.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().write(content);
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address of the service. */
	public String url() {
		return "http://127.0.0.1:" + this.environment.getRequiredProperty("local.server.port");
	}

}
