package org.symposia.stack.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, timed.
 *
 * @param status the HTTP status
 * @param etag the entity tag of the answer, if it has one
 * @param bytes length of the body
 * @param firstByte milliseconds until the answer began
 * @param total milliseconds until the answer was complete
 */
record Exchange(int status, @Nullable String etag, int bytes, double firstByte, double total) {

	static Exchange get(HttpClient client, String url, @Nullable String ifNoneMatch) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
		if (ifNoneMatch != null) {
			request.header("If-None-Match", ifNoneMatch);
		}
		AtomicLong first = new AtomicLong();
		long begun = System.nanoTime();
		HttpResponse<byte[]> response = send(client, request.build(), (head) -> {
			first.set(System.nanoTime());
			return BodySubscribers.ofByteArray();
		});
		long end = System.nanoTime();
		return new Exchange(response.statusCode(), response.headers().firstValue("ETag").orElse(null),
				response.body().length, (first.get() - begun) / 1e6, (end - begun) / 1e6);
	}

	private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request,
			HttpResponse.BodyHandler<byte[]> handler) {
		try {
			return client.send(request, handler);
		}
		catch (IOException ex) {
			throw new BenchmarkException(request.uri() + " failed: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BenchmarkException("Interrupted");
		}
	}

	Exchange expect(int expected) {
		if (this.status != expected) {
			throw new BenchmarkException("Expected an answer %d and got %d".formatted(expected, this.status));
		}
		return this;
	}

}
