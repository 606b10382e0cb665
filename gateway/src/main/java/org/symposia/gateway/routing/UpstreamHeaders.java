package org.symposia.gateway.routing;

import java.net.URI;

import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.symposia.gateway.ratelimit.ClientAddresses;
import org.symposia.gateway.cookie.GatewayCookies;
import org.symposia.starter.web.PublicUrl;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells a service the client's address, the public origin and the trace, whatever the
 * caller claims. The cookies of the gateway stay here.
 */
@Component
class UpstreamHeaders implements RequestHttpHeadersFilter, Ordered {

	private final ClientAddresses addresses;

	private final PublicUrl site;

	private final GatewayCookies cookies;

	private final Tracer tracer;

	private final Propagator propagator;

	UpstreamHeaders(ClientAddresses addresses, PublicUrl site, GatewayCookies cookies, Tracer tracer,
			Propagator propagator) {
		this.addresses = addresses;
		this.site = site;
		this.cookies = cookies;
		this.tracer = tracer;
		this.propagator = propagator;
	}

	@Override
	public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
		HttpHeaders headers = HttpHeaders.copyOf(received);
		headers.set("X-Forwarded-For", this.addresses.of(request.servletRequest()));
		URI origin = URI.create(this.site.origin());
		headers.set("X-Forwarded-Proto", origin.getScheme());
		headers.set("X-Forwarded-Host", origin.getAuthority());
		TraceContext trace = this.tracer.currentTraceContext().context();
		if (trace != null) {
			this.propagator.inject(trace, headers, (carrier, name, value) -> headers.set(name, value));
		}
		if (headers.containsHeader(HttpHeaders.COOKIE)) {
			headers.put(HttpHeaders.COOKIE, this.cookies.strippedFrom(headers.getOrEmpty(HttpHeaders.COOKIE)));
		}
		return headers;
	}

	/** After the filter that drops what callers claim. */
	@Override
	public int getOrder() {
		return 100;
	}

}
