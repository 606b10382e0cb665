package org.symposia.gateway.login;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.ShiftedClock;
import org.symposia.gateway.TestBrowser;
import org.symposia.gateway.TestGateway;

import org.springframework.beans.factory.annotation.Autowired;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class LoginRedirectTests {

	private final TestGateway gateway;

	private final ShiftedClock clock;

	LoginRedirectTests(TestGateway gateway, @Autowired ShiftedClock clock) {
		this.gateway = gateway;
		this.clock = clock;
	}

	@BeforeEach
	void serviceWantsALogin() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(status(401).withHeader("WWW-Authenticate", "Bearer")));
	}

	@Test
	void leadsABrowserToTheLoginAndBack() {
		HttpResponse<String> response = this.gateway.get("/agenda/desk?day=1", "Accept", "text/html");
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).contains("/login?return=%2Fagenda%2Fdesk%3Fday%3D1");
	}

	@Test
	void tellsProgramsByAProblem() {
		HttpResponse<String> response = this.gateway.get("/api/agenda/events/x/draft", "Accept", "application/json");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).contains("urn:symposia:problem:login-required");
	}

	@Test
	void doesNotSendAPersonInCirclesWhoHasJustSignedIn() {
		TestBrowser visitor = this.gateway.signIn();
		this.clock.shift(Duration.ofHours(-1));
		HttpResponse<String> response = visitor.get("/agenda/desk", "Accept", "text/html");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).contains("/login?return=%2Fagenda%2Fdesk");
	}

}
