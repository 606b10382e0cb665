package org.symposia.starter.test;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

/**
 * The rest of the world for tests: one HTTP server that plays the identity provider, and
 * other services as a test stubs them.
 */
public final class TestServers {

	private static final String REALM = "/realms/symposia";

	private static WireMockServer server;

	private TestServers() {
	}

	/** The server, started when first needed. */
	public static synchronized WireMockServer wireMock() {
		if (server == null) {
			server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
			server.start();
			stubIdentityProvider();
		}
		return server;
	}

	/** Its address, to be taken for a neighbour's. */
	public static String url() {
		return "http://127.0.0.1:" + wireMock().port();
	}

	/** The issuer of {@link TestTokens}. */
	public static String issuer() {
		return url() + REALM;
	}

	private static void stubIdentityProvider() {
		server.stubFor(any(anyUrl()).atPriority(100).willReturn(WireMock.notFound()));
		server.stubFor(get(REALM + "/protocol/openid-connect/certs").willReturn(okJson(TestTokens.publicKeys())));
		server.stubFor(post(REALM + "/protocol/openid-connect/token").willReturn(okJson("""
				{"access_token": "%s", "token_type": "Bearer", "expires_in": 3600}
				""".formatted(TestTokens.service()))));
	}

}
