package org.symposia.acceptance;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symposia.stack.client.RepeatingClient;
import org.symposia.stack.launch.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A program that calls the public API and repeats its calls while a service is busy.
 */
final class ApiUser {

	private static final JsonMapper JSON = new JsonMapper();

	private static final RepeatingClient HTTP = new RepeatingClient();

	private final Layout layout;

	private final Map<String, String> headers = new HashMap<>();

	private ApiUser(Layout layout) {
		this.layout = layout;
	}

	static ApiUser anonymous(Layout layout) {
		return new ApiUser(layout);
	}

	static ApiUser signedIn(Layout layout, String account) {
		return new ApiUser(layout).with("Authorization", "Bearer " + token(layout, account));
	}

	ApiUser with(String header, String value) {
		this.headers.put(header, value);
		return this;
	}

	Response get(String path) {
		return call("GET", path, null);
	}

	Response post(String path, String json) {
		return call("POST", path, json);
	}

	Response put(String path, String json) {
		return call("PUT", path, json);
	}

	Response call(String method, String path, @Nullable String json) {
		return call(method, path, "application/json", json);
	}

	Response call(String method, String path, String type, @Nullable String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.layout.publicUrl() + path))
			.timeout(Duration.ofMinutes(1))
			.method(method, (body != null) ? BodyPublishers.ofString(body) : BodyPublishers.noBody());
		if (body != null) {
			request.header("Content-Type", type);
		}
		this.headers.forEach(request::header);
		HttpResponse<String> response = HTTP.send(request.build());
		return new Response(response.statusCode(), response.body(), response.headers().map().toString());
	}

	private static String token(Layout layout, String account) {
		HttpResponse<String> response = HTTP.send(HttpRequest
			.newBuilder(URI.create(layout.issuer() + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=password&client_id=cli&password=symposia&username=" + account))
			.build());
		return JSON.readTree(response.body()).path("access_token").asString();
	}

	/**
	 * Response of the API.
	 */
	record Response(int status, String body, String headers) {

		Response expect(int expected) {
			assertThat(this.status).as(this.body).isEqualTo(expected);
			return this;
		}

		JsonNode json() {
			return JSON.readTree(this.body);
		}

		String problem() {
			return json().path("type").asString();
		}

	}

}
