package org.symposia.gateway.login;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;
import org.symposia.gateway.TestBrowser;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@TestPropertySource(properties = "symposia.gateway.sessions=3")
@DirtiesContext
class SessionLimitFilterTests {

	private final TestGateway gateway;

	SessionLimitFilterTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@Test
	void beginsNoMoreLoginsThanMemoryAllowsAndLetsThoseEnd() {
		TestBrowser visitor = this.gateway.newVisitor();
		URI provider = visitor.leave("/agenda/desk");
		assertThat(this.gateway.get("/login").statusCode()).isEqualTo(302);
		assertThat(this.gateway.get("/oauth2/authorization/keycloak").statusCode()).isEqualTo(302);
		refuses("/login");
		refuses("/oauth2/authorization/keycloak");
		visitor.comeBack(provider);
		assertThat(visitor.landedAt()).isEqualTo("/agenda/desk");
		visitor.post("/logout", "Sec-Fetch-Site", "same-origin");
		assertThat(this.gateway.get("/login").statusCode()).isEqualTo(302);
	}

	private void refuses(String address) {
		HttpResponse<String> refusal = this.gateway.get(address);
		assertThat(refusal.statusCode()).isEqualTo(503);
		assertThat(refusal.body()).contains("urn:symposia:problem:login-unavailable");
	}

}
