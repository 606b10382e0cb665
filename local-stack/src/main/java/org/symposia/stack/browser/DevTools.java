package org.symposia.stack.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A connection to the DevTools of a running browser. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final JsonMapper json = new JsonMapper();

	private final HttpClient http = HttpClient.newHttpClient();

	private final AtomicInteger lastId = new AtomicInteger();

	private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();

	private final List<JsonNode> events = new ArrayList<>();

	private final StringBuilder message = new StringBuilder();

	private final WebSocket socket;

	DevTools(URI address) {
		this.socket = this.http.newWebSocketBuilder().buildAsync(address, this).join();
	}

	ObjectNode parameters() {
		return this.json.createObjectNode();
	}

	/** Sends a command and waits for its result. */
	synchronized JsonNode send(@Nullable String session, String method, JsonNode parameters) {
		int id = this.lastId.incrementAndGet();
		ObjectNode command = this.json.createObjectNode().put("id", id).put("method", method);
		command.set("params", parameters);
		if (session != null) {
			command.put("sessionId", session);
		}
		CompletableFuture<JsonNode> answer = new CompletableFuture<>();
		this.answers.put(id, answer);
		this.socket.sendText(this.json.writeValueAsString(command), true).join();
		JsonNode answered = await(answer, method);
		if (answered.has("error")) {
			throw new BrowserException(method + " failed: " + answered.path("error").path("message").asString());
		}
		return answered.path("result");
	}

	private static JsonNode await(CompletableFuture<JsonNode> answer, String method) {
		try {
			return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BrowserException("Interrupted");
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new BrowserException("The browser did not answer " + method);
		}
	}

	/** The events of a session so far. */
	List<JsonNode> events(String session, String method) {
		synchronized (this.events) {
			return this.events.stream()
				.filter((event) -> event.path("sessionId").asString("").equals(session)
						&& event.path("method").asString("").equals(method))
				.map((event) -> event.path("params"))
				.toList();
		}
	}

	/** Waits until an event of a session has come. */
	void await(String session, String method, Predicate<JsonNode> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		synchronized (this.events) {
			while (events(session, method).stream().noneMatch(condition)) {
				long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
				if (left <= 0) {
					throw new BrowserException("The browser did not send " + method);
				}
				try {
					this.events.wait(left);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
					throw new BrowserException("Interrupted");
				}
			}
		}
	}

	@Override
	public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
		this.message.append(data);
		if (last) {
			receive(this.json.readTree(this.message.toString()));
			this.message.setLength(0);
		}
		webSocket.request(1);
		return null;
	}

	private void receive(JsonNode received) {
		CompletableFuture<JsonNode> answer = this.answers.remove(received.path("id").asInt(0));
		if (answer != null) {
			answer.complete(received);
			return;
		}
		synchronized (this.events) {
			this.events.add(received);
			this.events.notifyAll();
		}
	}

	/** Drops the events of a session that is no longer needed. */
	void forget(String session) {
		synchronized (this.events) {
			this.events.removeIf((event) -> event.path("sessionId").asString("").equals(session));
		}
	}

	@Override
	public void close() {
		this.socket.abort();
		this.http.close();
	}

}
