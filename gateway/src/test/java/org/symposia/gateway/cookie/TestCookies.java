package org.symposia.gateway.cookie;

import java.net.URI;

import org.symposia.starter.web.PublicUrl;

/** The cookies of a gateway for tests without Spring. */
public final class TestCookies {

	private TestCookies() {
	}

	/** Those of a gateway without TLS, such as on the local stack. */
	public static GatewayCookies local() {
		return at("http://localhost:8080");
	}

	static GatewayCookies at(String site) {
		return new GatewayCookies(new PublicUrl(URI.create(site)));
	}

}
