package org.symposia.gateway.health;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class StackHealthControllerTests {

	private final TestGateway gateway;

	StackHealthControllerTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@BeforeEach
	void everythingIsWell() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/actuator/health"))
			.willReturn(okJson("{\"status\":\"UP\",\"components\":{\"mongo\":{\"details\":{\"host\":\"secret\"}}}}")));
	}

	@Test
	void isWellWhenAllPartsAre() {
		HttpResponse<String> response = this.gateway.get("/actuator/health");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).startsWith("{\"status\":\"UP\"")
			.contains("agenda", "login")
			.doesNotContain("secret");
	}

	@Test
	void isNotWellWhenAServiceIsNot() {
		TestGateway.SERVICE.stubFor(any(urlEqualTo("/actuator/health")).willReturn(status(503)));
		HttpResponse<String> response = this.gateway.get("/actuator/health");
		assertThat(response.statusCode()).isEqualTo(503);
		assertThat(response.body()).contains("\"agenda\":{\"status\":\"DOWN\"}", "\"login\":{\"status\":\"UP\"}");
	}

}
