package org.symposia.starter.openapi;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;

@StarterTest
class OpenApiTests {

	@Autowired
	TestClient client;

	@LocalManagementPort
	int managementPort;

	@Test
	void describesTheApi() {
		this.client.anonymous()
			.get()
			.uri("/internal/openapi")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.openapi")
			.isEqualTo("3.1.0")
			.jsonPath("$.paths['/api/sample/me'].get.parameters")
			.doesNotExist()
			.jsonPath("$.paths['/api/sample/list'].get.parameters[*].name")
			.isEqualTo(List.of("cursor", "limit", "query"))
			.jsonPath("$.paths['/internal/events']")
			.doesNotExist();
	}

	@Test
	void showsHealthAndFiguresOnAPortOfTheirOwn() {
		management("/actuator/health").jsonPath("$.components.mongo.status").isEqualTo("UP");
		management("/actuator/prometheus").consumeWith((result) -> result.getResponseBody());
	}

	private RestTestClient.BodyContentSpec management(String path) {
		return RestTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + this.managementPort)
			.build()
			.get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

}
