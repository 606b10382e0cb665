package org.symposia.starter.web;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class ConditionalRequestTests {

	@Autowired
	TestClient client;

	@Test
	void tellsTheSameTagWithAndWithoutTheBody() {
		String tag = tagOf(this.client.anonymous().get().uri("/sample/public"));
		assertThat(tag).startsWith("W/");
		assertThat(tagOf(this.client.anonymous().head().uri("/sample/public"))).isEqualTo(tag);
	}

	@Test
	void takesAVersionFromAnyLine() {
		this.client.anonymous()
			.put()
			.uri("/api/sample/versioned")
			.header("If-Match", "\"6\"")
			.header("If-Match", "\"7\"")
			.exchange()
			.expectStatus()
			.isOk();
	}

	private static String tagOf(RestTestClient.RequestHeadersSpec<?> request) {
		return request.exchange().expectStatus().isOk().returnResult().getResponseHeaders().getETag();
	}

}
