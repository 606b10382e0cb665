package org.symposia.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symposia.stack.launch.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that calls the public API.
 */
final class Program {

	private static final JsonMapper JSON = new JsonMapper();

	private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final Layout layout;

	private final Map<String, String> headers = new HashMap<>();

	Program(Layout layout, @Nullable String account) {
		this.layout = layout;
		if (account != null) {
			this.headers.put("Authorization", "Bearer " + token(account));
		}
	}

	Program with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	Answer get(String path) {
		return call("GET", path, null);
	}

	Answer post(String path, String json) {
		return call("POST", path, json);
	}

	Answer put(String path, String json) {
		return call("PUT", path, json);
	}

	Answer call(String method, String path, @Nullable String json) {
		return call(method, path, "application/json", json);
	}

	Answer call(String method, String path, String type, @Nullable String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.layout.publicUrl() + path))
			.timeout(Duration.ofSeconds(30))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", type);
		}
		this.headers.forEach(request::header);
		HttpResponse<String> response = send(request.build());
		return new Answer(response.statusCode(), response.body(), response.headers().map().toString());
	}

	private String token(String account) {
		HttpResponse<String> response = send(HttpRequest
			.newBuilder(URI.create(this.layout.keycloakUrl() + "/realms/symposia/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=password&client_id=cli&password=symposia&username=" + account))
			.build());
		return JSON.readTree(response.body()).path("access_token").asString();
	}

	private HttpResponse<String> send(HttpRequest request) {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What came back.
	 */
	record Answer(int status, String body, String headers) {

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String problem() {
			return json().path("type").asString();
		}

	}

}
