package org.symposia.gateway.routing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Passes a request on and its answer back, both as streams. The deadline counts to the
 * headers of the answer: the gateway's stock client would cut bodies midway.
 */
@Component
class StreamingExchange implements ProxyExchange {

	/** Written by the client itself (RFC 9112). */
	private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "expect", "host",
			"upgrade", "http2-settings");

	private final HttpClient client;

	private final Deadlines deadlines;

	StreamingExchange(HttpClient client, Deadlines deadlines) {
		this.client = client;
		this.deadlines = deadlines;
	}

	@Override
	public ServerResponse exchange(Request request) {
		try (PassedBody body = PassedBody.of(request.getServerRequest().servletRequest())) {
			return exchange(request, body);
		}
	}

	private ServerResponse exchange(Request request, PassedBody body) {
		try {
			UpstreamResponse response = new UpstreamResponse(
					this.client.send(toUpstream(request, body), BodyHandlers.ofInputStream()));
			request.getResponseConsumers().forEach((consumer) -> consumer.accept(response.head(), response));
			return response;
		}
		catch (IOException ex) {
			throw body.explain(ex, service(request));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw body.explain(new IOException(ex), service(request));
		}
	}

	private HttpRequest toUpstream(Request request, PassedBody body) throws IOException {
		HttpRequest.Builder builder = HttpRequest.newBuilder(Objects.requireNonNull(request.getUri()))
			.method(request.getMethod().name(), body.publisher())
			.timeout(this.deadlines.of(request.getServerRequest().servletRequest()));
		copy(request.getHeaders(), builder);
		return builder.build();
	}

	private static String service(Request request) {
		Object route = request.getServerRequest().attributes().get(MvcUtils.GATEWAY_ROUTE_ID_ATTR);
		return String.valueOf(route);
	}

	private static void copy(HttpHeaders headers, HttpRequest.Builder builder) {
		headers.forEach((name, values) -> {
			if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> builder.header(name, value));
			}
		});
	}

}
