package org.symposia.stack.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The press API with its states, and the realm's tokens, as far as the sample uses them.
 * It can fail once after a step has taken effect.
 */
final class FakePressApi implements AutoCloseable {

	private static final Pattern CAPTION = Pattern.compile("(?s)application/json\r\n\r\n(\\{.*?\\})\r\n--");

	private final JsonMapper json = new JsonMapper();

	private final HttpServer server;

	private final List<ObjectNode> releases = new ArrayList<>();

	private final List<String> steps = new ArrayList<>();

	private int failing;

	FakePressApi() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/realm/", this::token);
		this.server.createContext("/api/media/releases", this::releases);
		this.server.start();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	String realm() {
		return address() + "/realm";
	}

	/** Fails once, after so many further steps. */
	void failAfter(int steps) {
		this.failing = this.steps.size() + steps;
	}

	/** Each effective call: who, and what. */
	List<String> steps() {
		return this.steps;
	}

	List<ObjectNode> releases() {
		return this.releases;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void token(HttpExchange exchange) throws IOException {
		Matcher account = Pattern.compile("username=([^&]+)").matcher(body(exchange));
		answer(exchange, 200, account.find() ? "{\"access_token\": \"" + account.group(1) + "\"}" : "{}");
	}

	private void releases(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath().replaceFirst("^/api/media/releases", "");
		String account = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
		if (exchange.getRequestMethod().equals("GET")) {
			answer(exchange, 200, path.isEmpty() ? list() : this.releases.getFirst().toString());
			return;
		}
		Optional<String> refusal = apply(path.replaceFirst("^/[^/]+", ""), body(exchange), account);
		if (refusal.isPresent()) {
			answer(exchange, 409, refusal.get());
			return;
		}
		this.steps.add(account + " " + (path.isEmpty() ? "creates" : path.substring(path.lastIndexOf('/') + 1)));
		boolean fails = this.steps.size() == this.failing;
		answer(exchange, fails ? 500 : 200, fails ? "killed" : this.releases.getFirst().toString());
	}

	/** Answers what is wrong, if the step is not allowed. */
	private Optional<String> apply(String step, String body, String account) {
		if (step.isEmpty()) {
			return create(body, account.split("-")[1]);
		}
		ObjectNode release = this.releases.getFirst();
		String state = release.path("state").asString();
		if (step.startsWith("/hosts/")) {
			return consent(release, step, account.split("-")[1]);
		}
		return switch (step) {
			case "/photos" -> addPhoto(release, body);
			case "/submission" -> change(release, state.equals("draft"), "submitted");
			case "/approvals" -> approve(release, account.split("-")[1]);
			case "/publication" -> change(release, state.equals("approved"), "published");
			default -> Optional.of("unknown step " + step);
		};
	}

	private static Optional<String> consent(ObjectNode release, String step, String institution) {
		if (!step.equals("/hosts/" + institution + "/consent")) {
			return Optional.of("not for " + institution);
		}
		((ArrayNode) release.path("consentingHosts")).add(institution);
		return Optional.empty();
	}

	private Optional<String> create(String body, String institution) {
		ObjectNode release = (ObjectNode) this.json.readTree(body);
		release.putArray("consentingHosts").add(institution);
		release.put("id", "r" + this.releases.size()).put("state", "draft").putArray("photos");
		release.set("missing", release.path("hosts").deepCopy());
		this.releases.add(release);
		return Optional.empty();
	}

	private Optional<String> addPhoto(ObjectNode release, String body) {
		Matcher metadata = CAPTION.matcher(body);
		if (!metadata.find()) {
			return Optional.of("no metadata");
		}
		((ArrayNode) release.path("photos")).add(this.json.readTree(metadata.group(1)));
		return Optional.empty();
	}

	private Optional<String> approve(ObjectNode release, String institution) {
		ArrayNode missing = this.json.createArrayNode();
		release.path("missing").forEach((host) -> {
			if (!host.asString().equals(institution)) {
				missing.add(host);
			}
		});
		boolean allowed = release.path("state").asString().equals("submitted");
		release.set("missing", missing);
		return change(release, allowed, missing.isEmpty() ? "approved" : "submitted");
	}

	private static Optional<String> change(ObjectNode release, boolean allowed, String state) {
		if (!allowed) {
			return Optional.of("not in state " + release.path("state"));
		}
		release.put("state", state);
		return Optional.empty();
	}

	private String list() {
		ObjectNode list = this.json.createObjectNode().putNull("next");
		list.putArray("items").addAll(this.releases);
		return list.toString();
	}

	private static String body(HttpExchange exchange) throws IOException {
		return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static void answer(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}
