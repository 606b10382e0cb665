package org.symposia.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.github.tomakehurst.wiremock.WireMockServer;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/** The gateway with everything around it played by WireMock. */
public final class TestGateway {

	public static final String ORIGIN = "http://localhost:8080";

	public static final WireMockServer SERVICE = start();

	public static final TestIdentityProvider PROVIDER = new TestIdentityProvider(start());

	/** How long a test waits for what must come, however slow the machine is. */
	public static final Duration PATIENCE = Duration.ofMinutes(3);

	private final HttpClient client;

	private final int port;

	TestGateway(int port) {
		this(port, "127.0.0.1");
	}

	private TestGateway(int port, String from) {
		this.port = port;
		this.client = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.localAddress(InetAddress.ofLiteral(from))
			.build();
	}

	/** The same gateway, called from another address. */
	public TestGateway from(String address) {
		return new TestGateway(this.port, address);
	}

	private static WireMockServer start() {
		WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
		server.start();
		return server;
	}

	/** A connection to the gateway, for requests that no client library sends. */
	public Socket connect() throws IOException {
		Socket socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), this.port);
		socket.setSoTimeout((int) PATIENCE.toMillis());
		return socket;
	}

	/** A request to the gateway, to be completed. */
	public HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).timeout(PATIENCE);
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	public HttpResponse<String> get(String path, String... headers) {
		HttpRequest.Builder request = to(path);
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	/**
	 * Sends lines that no decent client would, in UTF-8; returns the answer with its
	 * head.
	 */
	public String raw(String head) {
		try (Socket socket = connect()) {
			socket.getOutputStream()
				.write((head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Somebody who has not signed in yet. */
	public TestBrowser newVisitor() {
		return new TestBrowser(this);
	}

	/** Somebody signed in, with the cookie to show for it. */
	public TestBrowser signIn() {
		return TestBrowser.signIn(this);
	}

}
