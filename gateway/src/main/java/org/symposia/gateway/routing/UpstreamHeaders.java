package org.symposia.gateway.routing;

import java.net.URI;

import org.symposia.gateway.door.ClientAddresses;
import org.symposia.gateway.door.SessionCookie;
import org.symposia.starter.trace.Trace;
import org.symposia.starter.web.PublicUrl;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service learns of the way a request came: the client's address and the public
 * origin, both in the gateway's own words, whatever the caller claims. The session cookie
 * stays here.
 */
@Component
class UpstreamHeaders implements RequestHttpHeadersFilter, Ordered {

	private final ClientAddresses addresses;

	private final PublicUrl site;

	private final SessionCookie sessionCookie;

	UpstreamHeaders(ClientAddresses addresses, PublicUrl site, SessionCookie sessionCookie) {
		this.addresses = addresses;
		this.site = site;
		this.sessionCookie = sessionCookie;
	}

	@Override
	public HttpHeaders apply(HttpHeaders received, ServerRequest request) {
		HttpHeaders headers = HttpHeaders.copyOf(received);
		headers.set("X-Forwarded-For", this.addresses.of(request.servletRequest()));
		URI origin = URI.create(this.site.origin());
		headers.set("X-Forwarded-Proto", origin.getScheme());
		headers.set("X-Forwarded-Host", origin.getAuthority());
		String parent = Trace.parent();
		if (parent != null) {
			headers.set(Trace.HEADER, parent);
		}
		if (headers.containsHeader(HttpHeaders.COOKIE)) {
			headers.put(HttpHeaders.COOKIE, this.sessionCookie.strippedFrom(headers.getOrEmpty(HttpHeaders.COOKIE)));
		}
		return headers;
	}

	/** After the filter that drops what callers claim. */
	@Override
	public int getOrder() {
		return 100;
	}

}
