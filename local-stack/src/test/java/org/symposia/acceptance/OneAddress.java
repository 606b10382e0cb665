package org.symposia.acceptance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A stranger who calls from one address of the machine's own network, again and again.
 */
final class OneAddress {

	private final InetAddress address;

	private final String product;

	private final HttpClient http;

	OneAddress(String address, String product) {
		this.address = InetAddress.ofLiteral(address);
		this.product = product;
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.localAddress(this.address)
			.connectTimeout(Duration.ofMinutes(1))
			.build();
	}

	HttpResponse<String> get(String path) throws Exception {
		return send(HttpRequest.newBuilder(target(path)).GET());
	}

	HttpResponse<String> post(String path, String json) throws Exception {
		return send(HttpRequest.newBuilder(target(path))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(json)));
	}

	/** Announces a body of ten million bytes, sends a few and no more. */
	Socket stalls(String path) throws IOException {
		Socket socket = new Socket();
		socket.bind(new InetSocketAddress(this.address, 0));
		socket.connect(new InetSocketAddress("127.0.0.1", URI.create(this.product).getPort()));
		socket.getOutputStream()
			.write("""
					POST %s HTTP/1.1
					Host: localhost
					Content-Type: application/json
					Content-Length: 10000000
					Idempotency-Key: %s

					{"category":""".formatted(path, "stalled-body-" + socket.getLocalPort())
				.replace("\n", "\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.http.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
	}

	private URI target(String path) {
		return URI.create(path.startsWith("http") ? path : this.product + path);
	}

}
