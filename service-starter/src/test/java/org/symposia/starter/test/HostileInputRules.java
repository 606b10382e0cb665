package org.symposia.starter.test;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends hostile texts to every endpoint of a service that its OpenAPI description names:
 * in the path, in each query parameter, and in each field of a body that has the
 * described shape. Whatever is sent, the service answers; an error is a problem that says
 * what is wrong with the request.
 */
public abstract class HostileInputRules {

	private static final List<String> TEXTS = List.of("$\u0301 \\ {0} ' %", "e" + "\u0301".repeat(2_000), "\u202eabc",
			"a\u0000b", "x".repeat(20_000), "<script>alert(1)</script>", "../../etc/passwd", "2026-02-30T25:61",
			"-9223372036854775809", "\ud83d\ude00");

	private static final List<Object> NUMBERS = List.of(-1, 0, Long.MAX_VALUE);

	private static final int DEEPEST = 6;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = new JsonMapper();

	private final List<String> wrong = new ArrayList<>();

	@Autowired
	private TestClient client;

	private JsonNode description = this.json.createObjectNode();

	/** Ids of objects that exist, by the path variable that stands for them. */
	protected abstract Map<String, String> objects();

	@BeforeEach
	void readDescription() throws Exception {
		HttpResponse<String> answer = this.http.send(
				HttpRequest.newBuilder(URI.create(this.client.url() + "/internal/openapi")).build(),
				BodyHandlers.ofString());
		this.description = this.json.readTree(answer.body());
		assertThat(this.description.path("paths").size()).isPositive();
	}

	@Test
	void isAnsweredInAnyBody() throws Exception {
		for (Operation operation : operations()) {
			JsonNode schema = operation.body().path("content").path("application/json").path("schema");
			for (int i = 0; i < TEXTS.size() && !schema.isMissingNode(); i++) {
				send(operation, pathOf(operation, objects()), this.json.writeValueAsString(value(schema, i, 0)));
			}
		}
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void isAnsweredInAnyQuery() throws Exception {
		for (Operation operation : operations()) {
			for (String text : TEXTS) {
				String query = operation.queryParameters()
					.map((name) -> name + "=" + encoded(text))
					.reduce("?", (one, next) -> one + "&" + next);
				send(operation, pathOf(operation, objects()) + query, "{}");
			}
		}
		assertThat(this.wrong).isEmpty();
	}

	@Test
	void isAnsweredInAnyPath() throws Exception {
		for (Operation operation : operations()) {
			for (String text : List.of("$\u0301", "x".repeat(3_000), "2026-02-30", "\ud83d\ude00")) {
				send(operation, operation.path().replaceAll("\\{[^}]*}", encoded(text).replace("$", "\\$")), "{}");
			}
		}
		assertThat(this.wrong).isEmpty();
	}

	private List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		this.description.path("paths")
			.forEachEntry((path, methods) -> methods
				.forEachEntry((method, details) -> operations.add(new Operation(method, path, details))));
		return operations;
	}

	private static String pathOf(Operation operation, Map<String, String> objects) {
		String path = operation.path();
		for (Map.Entry<String, String> object : objects.entrySet()) {
			path = path.replace("{" + object.getKey() + "}", object.getValue());
		}
		return path.replaceAll("\\{[^}]*}", "unknown");
	}

	private void send(Operation operation, String address, String body) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.client.url() + address))
			.header("Authorization", "Bearer " + TestTokens.admin())
			.header("Accept", "application/json")
			.header("Content-Type", "application/json")
			.method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString(body))
			.build();
		HttpResponse<String> answer = this.http.send(request, BodyHandlers.ofString());
		int status = answer.statusCode();
		String type = answer.headers().firstValue("Content-Type").orElse("");
		if (status >= 500 || (status >= 400 && !type.startsWith("application/problem+json"))) {
			this.wrong.add("%s %s answers %d %s to %.200s".formatted(operation.method(), operation.path(), status, type,
					body + " " + address));
		}
	}

	/**
	 * A value of the described shape that has the hostile text wherever a text may be.
	 */
	private Object value(JsonNode described, int text, int depth) {
		JsonNode schema = resolved(described);
		if (schema.has("properties")) {
			return properties(schema, text, depth);
		}
		return switch (typeOf(schema)) {
			case "array" -> (depth < DEEPEST) ? List.of(value(schema.path("items"), text, depth + 1)) : List.of();
			case "object" -> (depth < DEEPEST)
					? Map.of("en", value(schema.path("additionalProperties"), text, depth + 1)) : Map.of();
			case "integer", "number" -> NUMBERS.get(text % NUMBERS.size());
			case "boolean" -> text % 2 == 0;
			default -> TEXTS.get(text);
		};
	}

	private Object properties(JsonNode schema, int text, int depth) {
		Map<String, Object> fields = new HashMap<>();
		if (depth < DEEPEST) {
			schema.path("properties")
				.forEachEntry((name, property) -> fields.put(name, value(property, text, depth + 1)));
		}
		return fields;
	}

	private JsonNode resolved(JsonNode schema) {
		if (schema.has("$ref")) {
			return this.description.at(schema.path("$ref").asString().substring(1));
		}
		for (String choice : List.of("oneOf", "anyOf", "allOf")) {
			if (schema.has(choice)) {
				return resolved(schema.path(choice).path(0));
			}
		}
		return schema;
	}

	private static String typeOf(JsonNode schema) {
		JsonNode type = schema.path("type");
		return type.isArray() ? type.path(0).asString("") : type.asString("");
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** An operation of the OpenAPI description. */
	private record Operation(String method, String path, JsonNode details) {

		JsonNode body() {
			return this.details.path("requestBody");
		}

		Stream<String> queryParameters() {
			return this.details.path("parameters")
				.valueStream()
				.filter((parameter) -> parameter.path("in").asString("").equals("query"))
				.map((parameter) -> parameter.path("name").asString());
		}

	}

}
