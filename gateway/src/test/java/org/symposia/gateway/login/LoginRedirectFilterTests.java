package org.symposia.gateway.login;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class LoginRedirectFilterTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private final TestGateway gateway;

	LoginRedirectFilterTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@BeforeEach
	void serviceWantsALogin() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(status(401).withHeader("WWW-Authenticate", "Bearer")));
	}

	@Test
	void leadsABrowserToTheLoginAndBack() {
		HttpResponse<String> response = this.gateway.get("/agenda/desk?day=1", "Accept", BROWSER);
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(location(response)).contains("/login?return=%2Fagenda%2Fdesk%3Fday%3D1");
	}

	@Test
	void leadsHtmxToTheLoginAndBackToThePageItIsPartOf() {
		HttpResponse<String> response = this.gateway.get("/press/fragments/x", "HX-Request", "true", "Accept", "*/*",
				"HX-Current-URL", TestGateway.ORIGIN + "/press/a");
		assertThat(response.headers().firstValue("HX-Redirect")).contains("/login?return=%2Fpress%2Fa");
		assertThat(location(response)).isEmpty();
	}

	@Test
	void leadsAFormToTheLoginAndBackToThePageItWasOn() {
		HttpResponse<String> response = this.gateway.send(this.gateway.to("/agenda/desk/new")
			.header("Accept", BROWSER)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Referer", TestGateway.ORIGIN + "/agenda/desk/new")
			.POST(BodyPublishers.ofString("a=b")));
		assertThat(response.statusCode()).isEqualTo(303);
		assertThat(location(response)).contains("/login?return=%2Fagenda%2Fdesk%2Fnew");
	}

	@Test
	void tellsProgramsByAProblem() {
		HttpResponse<String> response = this.gateway.get("/api/agenda/events/x/draft", "Accept", "application/json");
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).contains("urn:symposia:problem:login-required");
	}

	@Test
	void leavesAServicesOwnProblemAsItIs() {
		TestGateway.SERVICE.stubFor(any(anyUrl())
			.willReturn(status(401).withHeader("Content-Type", "application/problem+json").withBody("{\"a\":1}")));
		assertThat(this.gateway.get("/api/agenda/events").body()).isEqualTo("{\"a\":1}");
	}

	@Test
	void doesNotRedirectWhoBroughtATokenOfTheirOwn() {
		assertThat(this.gateway.get("/agenda/desk", "Accept", BROWSER, "Authorization", "Bearer old").statusCode())
			.isEqualTo(401);
	}

	@Test
	void doesNotSendAPersonInCirclesWhoHasJustSignedIn() {
		HttpResponse<String> response = this.gateway.signIn().get("/agenda/desk", "Accept", BROWSER);
		assertThat(response.statusCode()).isEqualTo(401);
		assertThat(response.body()).contains("/login?return=%2Fagenda%2Fdesk");
	}

	private static Optional<String> location(HttpResponse<String> response) {
		return response.headers().firstValue("Location");
	}

}
