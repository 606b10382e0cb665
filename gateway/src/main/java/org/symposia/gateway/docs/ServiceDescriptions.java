package org.symposia.gateway.docs;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.symposia.gateway.routing.Upstreams;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * The OpenAPI descriptions of the services. For a service that does not answer, the last
 * one is used.
 */
@Component
class ServiceDescriptions {

	private static final Logger logger = LoggerFactory.getLogger(ServiceDescriptions.class);

	private final Upstreams upstreams;

	private final HttpClient client;

	private final JsonMapper json;

	private final Duration timeout;

	private final Map<String, ObjectNode> known = new ConcurrentHashMap<>();

	ServiceDescriptions(Upstreams upstreams, HttpClient client, JsonMapper json, ApiDocsProperties properties) {
		this.upstreams = upstreams;
		this.client = client;
		this.json = json;
		this.timeout = properties.timeout();
	}

	/** The descriptions by service, in the order of the services. */
	Map<String, ObjectNode> current() {
		CompletableFuture
			.allOf(this.upstreams.byName()
				.entrySet()
				.stream()
				.map((service) -> ask(service.getKey(), service.getValue()))
				.toArray(CompletableFuture[]::new))
			.join();
		Map<String, ObjectNode> descriptions = new LinkedHashMap<>();
		this.upstreams.byName().keySet().forEach((name) -> {
			ObjectNode description = this.known.get(name);
			if (description != null) {
				descriptions.put(name, description);
			}
		});
		return descriptions;
	}

	private CompletableFuture<Void> ask(String name, URI address) {
		HttpRequest request = HttpRequest.newBuilder(address.resolve("/internal/openapi"))
			.timeout(this.timeout)
			.build();
		CompletableFuture<HttpResponse<String>> call = this.client.sendAsync(request, BodyHandlers.ofString());
		// The request's own timeout ends at the headers of the answer.
		return call.thenAccept((response) -> remember(name, response))
			.orTimeout(this.timeout.toMillis(), TimeUnit.MILLISECONDS)
			.exceptionally((failure) -> {
				call.cancel(true);
				logger.info("No description of {}: {}", name, failure.toString());
				return null;
			});
	}

	private void remember(String name, HttpResponse<String> response) {
		try {
			if (response.statusCode() == 200 && this.json.readTree(response.body()) instanceof ObjectNode description) {
				this.known.put(name, description);
			}
		}
		catch (JacksonException ex) {
			logger.warn("The description of {} cannot be read", name, ex);
		}
	}

}
