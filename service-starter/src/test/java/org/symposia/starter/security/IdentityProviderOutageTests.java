package org.symposia.starter.security;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;

@StarterTest
@TestPropertySource(properties = "symposia.token.keys-url=${symposia.issuer}/keys-of-this-test")
@DirtiesContext
class IdentityProviderOutageTests {

	@Autowired
	TestClient client;

	@Test
	void saysThatNobodyCanBeRecognisedRightNow() {
		TestServers.wireMock().stubFor(get("/realms/symposia/keys-of-this-test").willReturn(serverError()));
		ask(this.client.as(TestTokens.attendee())).expectStatus()
			.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
			.expectHeader()
			.exists("Retry-After");
		ask(this.client.anonymous()).expectStatus().isOk();
	}

	private RestTestClient.ResponseSpec ask(RestTestClient caller) {
		return caller.get().uri("/api/sample/me").exchange();
	}

}
