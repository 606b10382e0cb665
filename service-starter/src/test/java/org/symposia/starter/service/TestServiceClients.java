package org.symposia.starter.service;

import java.net.URI;
import java.time.Duration;

import org.springframework.web.client.RestClient;

import org.symposia.starter.test.TestServers;

/**
 * Calls of other services with the token of {@link TestServers}, without an application.
 */
public final class TestServiceClients {

	/** Long, so that no slow machine is taken for a neighbour that is away. */
	static final Duration ANSWER_WITHIN = Duration.ofMinutes(1);

	private TestServiceClients() {
	}

	public static ServiceClients create() {
		return withTokensFrom(TestServers.issuer() + "/protocol/openid-connect/token");
	}

	static ServiceClients withTokensFrom(String tokenUri) {
		return new ServiceAutoConfiguration().serviceClients(RestClient.builder(),
				new ClientProperties("agenda", "secret", URI.create(tokenUri), ANSWER_WITHIN));
	}

}
