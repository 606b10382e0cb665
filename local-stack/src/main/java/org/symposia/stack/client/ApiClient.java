package org.symposia.stack.client;

import java.net.URI;
import java.net.URLEncoder;
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

/** Calls the public API, as one of the sample accounts or as anybody. */
public final class ApiClient {

	private final RepeatingClient http = new RepeatingClient();

	private final JsonMapper json = new JsonMapper();

	private final String base;

	private final @Nullable String token;

	private ApiClient(String base, @Nullable String token) {
		this.base = base;
		this.token = token;
	}

	/**
	 * Signs in with the password grant of the client {@code cli}.
	 * @param base address of the product
	 * @param issuer address of the realm
	 * @param account name of a sample account
	 * @return a client whose calls carry the token
	 */
	public static ApiClient signedIn(String base, String issuer, String account) {
		ApiClient anonymous = anonymous(base);
		String form = form(
				Map.of("grant_type", "password", "client_id", "cli", "username", account, "password", "symposia"));
		HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();
		HttpResponse<String> response = anonymous.http.send(request);
		require(response, "sign in as " + account, Set.of());
		return new ApiClient(base, anonymous.json.readTree(response.body()).path("access_token").asString());
	}

	/**
	 * Calls without signing in.
	 * @param base address of the product
	 * @return a client whose calls carry no token
	 */
	public static ApiClient anonymous(String base) {
		return new ApiClient(base, null);
	}

	/**
	 * Sends JSON and expects success.
	 * @param method the HTTP method
	 * @param path path below the product's address
	 * @param body the JSON, if the call has any
	 * @param accepted further statuses that mean "is so already"
	 * @return the JSON of the answer, empty if it has none
	 */
	public JsonNode send(String method, String path, @Nullable JsonNode body, Set<Integer> accepted) {
		HttpResponse<String> response = this.http.send(request(path).header("Content-Type", "application/json")
			.method(method,
					(body != null) ? BodyPublishers.ofString(this.json.writeValueAsString(body))
							: BodyPublishers.noBody())
			.build());
		require(response, method + " " + path, accepted);
		return read(response);
	}

	/**
	 * Uploads a file with JSON about it and expects success.
	 * @param path path below the product's address
	 * @param name name of the file, a JPEG
	 * @param file the file
	 * @param metadata the part {@code metadata}
	 * @return the JSON of the answer
	 */
	public JsonNode upload(String path, String name, byte[] file, JsonNode metadata) {
		MultipartBody body = new MultipartBody().json("metadata", this.json.writeValueAsBytes(metadata))
			.file("file", name, "image/jpeg", file);
		HttpResponse<String> response = this.http
			.send(request(path).header("Content-Type", body.type()).POST(body.publisher()).build());
		require(response, "POST " + path, Set.of());
		return read(response);
	}

	/**
	 * Reads JSON and expects success.
	 * @param path path below the product's address
	 * @return the JSON of the answer
	 */
	public JsonNode get(String path) {
		HttpResponse<String> response = this.http.send(request(path).build());
		require(response, "GET " + path, Set.of());
		return read(response);
	}

	/**
	 * Downloads a file.
	 * @param path path or whole address of the file
	 * @return the file
	 */
	public byte[] download(String path) {
		HttpResponse<byte[]> response = this.http.send(request(path).build(), BodyHandlers.ofByteArray());
		if (response.statusCode() != 200) {
			throw new ApiException("GET %s was answered %d".formatted(path, response.statusCode()));
		}
		return response.body();
	}

	/**
	 * Sends the form of a page that has one button.
	 * @param path path or whole address of the page
	 */
	public void submit(String path) {
		HttpResponse<String> response = this.http
			.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.noBody())
				.build());
		require(response, "POST " + path, Set.of(302, 303));
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(path.startsWith("http") ? path : this.base + path))
			.timeout(Duration.ofSeconds(30));
		return (this.token != null) ? request.header("Authorization", "Bearer " + this.token) : request;
	}

	private JsonNode read(HttpResponse<String> response) {
		return this.json.readTree(response.body().isBlank() ? "{}" : response.body());
	}

	private static void require(HttpResponse<String> response, String what, Set<Integer> accepted) {
		int status = response.statusCode();
		if (status / 100 != 2 && !accepted.contains(status)) {
			throw new ApiException("%s was answered %d: %s".formatted(what, status, response.body()));
		}
	}

	private static String form(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
