package org.symposia.gateway.routing;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request to a service and its response back, both as streams. The deadline
 * counts to the headers of the response; the standard client of the gateway would cut
 * bodies midway.
 */
@Component
class StreamingProxyExchange implements ProxyExchange {

	/** Written by the client itself (RFC 9112). */
	private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "expect", "host",
			"upgrade", "http2-settings");

	private final HttpClient client;

	private final Deadlines deadlines;

	private final MeterRegistry meters;

	StreamingProxyExchange(HttpClient client, Deadlines deadlines, MeterRegistry meters) {
		this.client = client;
		this.deadlines = deadlines;
		this.meters = meters;
	}

	@Override
	public ServerResponse exchange(Request request) {
		try (RequestBodyStream body = RequestBodyStream.of(request.getServerRequest().servletRequest())) {
			return exchange(request, body);
		}
	}

	private ServerResponse exchange(Request request, RequestBodyStream body) {
		String service = String.valueOf(request.getServerRequest().attributes().get(MvcUtils.GATEWAY_ROUTE_ID_ATTR));
		Timer.Sample waiting = Timer.start(this.meters);
		String outcome = "none";
		try {
			HttpResponse<InputStream> answer = this.client.send(toUpstream(request, body),
					BodyHandlers.ofInputStream());
			outcome = (answer.statusCode() / 100) + "xx";
			UpstreamResponse response = new UpstreamResponse(service, answer);
			request.getResponseConsumers().forEach((consumer) -> consumer.accept(response.head(), response));
			return response;
		}
		catch (IOException ex) {
			throw body.explain(ex, service);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw body.explain(new IOException(ex), service);
		}
		finally {
			waiting.stop(this.meters.timer("symposia.gateway.upstream", "service", service, "outcome", outcome));
		}
	}

	private HttpRequest toUpstream(Request request, RequestBodyStream body) throws IOException {
		HttpRequest.Builder builder = HttpRequest.newBuilder(Objects.requireNonNull(request.getUri()))
			.method(request.getMethod().name(), body.publisher())
			.expectContinue(body.isToBeAskedFor())
			.timeout(this.deadlines.of(request.getServerRequest().servletRequest()));
		copy(request.getHeaders(), builder);
		return builder.build();
	}

	private static void copy(HttpHeaders headers, HttpRequest.Builder builder) {
		headers.forEach((name, values) -> {
			if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
				values.forEach((value) -> builder.header(name, value));
			}
		});
	}

}
