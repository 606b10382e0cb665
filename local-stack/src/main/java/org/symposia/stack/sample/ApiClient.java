package org.symposia.stack.sample;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the public API as one person, and tries again while a service is away. */
final class ApiClient {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private static final Set<Integer> AWAY = Set.of(502, 503, 504);

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final JsonMapper json = new JsonMapper();

	private final String base;

	private final String token;

	private ApiClient(String base, String token) {
		this.base = base;
		this.token = token;
	}

	/** Signs in with the password grant of the client {@code cli}. */
	static ApiClient signedIn(String base, String issuer, String account) {
		ApiClient anonymous = new ApiClient(base, "");
		String form = form(
				Map.of("grant_type", "password", "client_id", "cli", "username", account, "password", "symposia"));
		HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		HttpResponse<String> response = anonymous.send(request);
		require(response, "sign in as " + account, Set.of());
		return new ApiClient(base, anonymous.json.readTree(response.body()).path("access_token").asString());
	}

	/**
	 * Sends JSON and expects success.
	 * @param accepted further statuses that mean "is so already"
	 */
	JsonNode send(String method, String path, @Nullable JsonNode body, Set<Integer> accepted) {
		HttpResponse<String> response = send(request(path).header("Content-Type", "application/json")
			.method(method,
					(body != null) ? BodyPublishers.ofString(this.json.writeValueAsString(body))
							: BodyPublishers.noBody())
			.build());
		require(response, method + " " + path, accepted);
		return read(response);
	}

	JsonNode get(String path) {
		HttpResponse<String> response = send(request(path).build());
		require(response, "GET " + path, Set.of());
		return read(response);
	}

	/** Presses the button of a page. */
	void submit(String path) {
		HttpResponse<String> response = send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.noBody())
			.build());
		require(response, "POST " + path, Set.of(302, 303));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : this.base + path))
			.header("Authorization", "Bearer " + this.token)
			.timeout(Duration.ofSeconds(30));
	}

	private HttpResponse<String> send(HttpRequest request) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		try {
			HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString());
			while (AWAY.contains(response.statusCode()) && System.nanoTime() < end) {
				Thread.sleep(PAUSE);
				response = this.http.send(request, BodyHandlers.ofString());
			}
			return response;
		}
		catch (IOException ex) {
			throw new SampleException(request.method() + " " + request.uri() + " failed: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new SampleException("Interrupted");
		}
	}

	private JsonNode read(HttpResponse<String> response) {
		return this.json.readTree(response.body().isBlank() ? "{}" : response.body());
	}

	private static void require(HttpResponse<String> response, String what, Set<Integer> accepted) {
		int status = response.statusCode();
		if (status / 100 != 2 && !accepted.contains(status)) {
			throw new SampleException("%s was answered %d: %s".formatted(what, status, response.body()));
		}
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
