package org.symposia.starter.test;

import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Calls the service under test over HTTP. */
public final class TestClient {

	private final Environment environment;

	TestClient(Environment environment) {
		this.environment = environment;
	}

	/** Calls as nobody in particular. */
	public RestTestClient anonymous() {
		return RestTestClient.bindToServer().baseUrl(url()).build();
	}

	/** Calls with a token of {@link TestTokens}. */
	public RestTestClient as(String token) {
		return RestTestClient.bindToServer()
			.baseUrl(url())
			.defaultHeaders((headers) -> headers.setBearerAuth(token))
			.build();
	}

	/** The address of the service. */
	public String url() {
		return "http://127.0.0.1:" + this.environment.getRequiredProperty("local.server.port");
	}

}
