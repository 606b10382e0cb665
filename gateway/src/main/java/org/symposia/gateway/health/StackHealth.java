package org.symposia.gateway.health;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/** Checks the health of all parts in parallel, each within a timeout. */
@Component
class StackHealth {

	private final StackHealthProperties parts;

	private final HttpClient client;

	private final Clock clock;

	private Instant asked = Instant.MIN;

	private Report last = new Report(Map.of());

	StackHealth(StackHealthProperties parts, HttpClient client, Clock clock) {
		this.parts = parts;
		this.client = client;
		this.clock = clock;
	}

	/** Concurrent callers share one check. */
	synchronized Report report() {
		if (!this.clock.instant().isBefore(this.asked.plus(this.parts.healthMemory()))) {
			this.last = ask();
			this.asked = this.clock.instant();
		}
		return this.last;
	}

	private Report ask() {
		Map<String, CompletableFuture<Boolean>> answers = new LinkedHashMap<>();
		this.parts.probes().forEach((name, address) -> answers.put(name, isWell(address)));
		Map<String, String> components = new LinkedHashMap<>();
		answers.forEach((name, answer) -> components.put(name, answer.join() ? "UP" : "DOWN"));
		return new Report(components);
	}

	private CompletableFuture<Boolean> isWell(URI address) {
		HttpRequest request = HttpRequest.newBuilder(address).timeout(this.parts.healthTimeout()).build();
		return this.client.sendAsync(request, BodyHandlers.discarding())
			.orTimeout(this.parts.healthTimeout().toMillis(), TimeUnit.MILLISECONDS)
			.thenApply(HttpResponse::statusCode)
			.handle((status, failure) -> failure == null && status == 200);
	}

	/**
	 * How the whole is.
	 *
	 * @param components state by part
	 */
	record Report(Map<String, String> components) {

		boolean isUp() {
			return !this.components.containsValue("DOWN");
		}

	}

}
