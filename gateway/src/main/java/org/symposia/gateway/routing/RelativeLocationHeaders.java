package org.symposia.gateway.routing;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes redirects to the internal address of a service relative. */
@Component
class RelativeLocationHeaders implements ResponseHttpHeadersFilter, Ordered {

	private final Set<String> inside;

	RelativeLocationHeaders(Upstreams upstreams) {
		this.inside = upstreams.byName().values().stream().map(URI::getRawAuthority).collect(Collectors.toSet());
	}

	@Override
	public HttpHeaders apply(HttpHeaders received, ServerResponse response) {
		URI location = received.getLocation();
		if (location == null || !this.inside.contains(location.getRawAuthority())) {
			return received;
		}
		HttpHeaders headers = HttpHeaders.copyOf(received);
		headers.set(HttpHeaders.LOCATION, location.toString().split(location.getRawAuthority(), 2)[1]);
		return headers;
	}

	@Override
	public int getOrder() {
		return 100;
	}

}
