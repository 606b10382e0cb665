package org.symposia.stack.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Sends requests as a careful program does: while the answer is that the service is busy
 * or away, the request is repeated with the same {@code Idempotency-Key}, so that it
 * takes effect once.
 */
public final class RepeatingClient {

	private static final String KEY = "Idempotency-Key";

	private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

	private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

	private static final String IN_PROGRESS = "urn:symposia:problem:call-in-progress";

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final long LONGEST_PAUSE_SECONDS = 2;

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	/**
	 * Sends a request, up to five minutes long, until the answer is another than "busy".
	 * @param request the request; calls of the API that change something get a key if
	 * they have none
	 * @return the last answer
	 * @throws ApiException when there was no answer at all
	 */
	public HttpResponse<String> send(HttpRequest request) {
		return send(request, BodyHandlers.ofString());
	}

	<T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
		HttpRequest keyed = keyed(request);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (true) {
			HttpResponse<T> response = null;
			IOException failure = null;
			try {
				response = this.http.send(keyed, body);
				if (!isBusy(response)) {
					return response;
				}
			}
			catch (IOException ex) {
				failure = ex;
			}
			catch (InterruptedException ex) {
				throw interrupted();
			}
			if (System.nanoTime() > end) {
				if (response == null) {
					throw new ApiException(request.method() + " " + request.uri() + " failed: " + failure);
				}
				return response;
			}
			pause(response);
		}
	}

	private static HttpRequest keyed(HttpRequest request) {
		if (!UNSAFE.contains(request.method()) || !request.uri().getPath().startsWith("/api/")
				|| request.headers().firstValue(KEY).isPresent()) {
			return request;
		}
		return HttpRequest.newBuilder(request, (name, value) -> true)
			.setHeader(KEY, UUID.randomUUID().toString())
			.build();
	}

	private static boolean isBusy(HttpResponse<?> response) {
		return BUSY.contains(response.statusCode())
				|| (response.statusCode() == 409 && String.valueOf(response.body()).contains(IN_PROGRESS));
	}

	private static void pause(@Nullable HttpResponse<?> response) {
		long seconds = (response != null) ? response.headers().firstValueAsLong("Retry-After").orElse(1) : 1;
		try {
			Thread.sleep(Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_PAUSE_SECONDS)));
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	private static ApiException interrupted() {
		Thread.currentThread().interrupt();
		return new ApiException("Interrupted");
	}

}
