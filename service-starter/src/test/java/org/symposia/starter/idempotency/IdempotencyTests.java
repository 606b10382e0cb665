package org.symposia.starter.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class IdempotencyTests {

	private static final String BODY = "{\"title\": \"x\", \"minutes\": 0}";

	@Autowired
	TestClient client;

	private final String key = UUID.randomUUID().toString();

	@Test
	void givesTheFirstAnswerAgain() {
		String first = bodyOf(create(this.key, BODY).expectStatus().isCreated());
		RestTestClient.ResponseSpec second = create(this.key, BODY).expectStatus().isCreated();
		second.expectHeader().valueEquals("Idempotency-Replayed", "true");
		assertThat(bodyOf(second)).isEqualTo(first);
	}

	@Test
	void refusesAnotherCallUnderTheSameKey() {
		create(this.key, BODY);
		create(this.key, BODY.replace("x", "y")).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:idempotency-key-reused");
	}

	@Test
	void keepsTheKeysOfCallersApart() {
		String first = bodyOf(create(this.key, BODY));
		String other = bodyOf(create(this.client.as(TestTokens.attendee()), this.key, BODY));
		assertThat(other).isNotEqualTo(first);
	}

	@Test
	void repeatsARefusalToo() {
		create(this.key, "{}").expectStatus().isBadRequest();
		create(this.key, "{}").expectHeader().valueEquals("Idempotency-Replayed", "true");
	}

	@Test
	void knowsUploadsByTheirContent() {
		upload("abc").expectStatus().isOk();
		upload("abc").expectStatus().isOk().expectHeader().valueEquals("Idempotency-Replayed", "true");
		upload("abd").expectStatus().isEqualTo(422);
	}

	@Test
	void refusesAnEmptyKey() {
		create(" ", BODY).expectStatus().isBadRequest();
	}

	private RestTestClient.ResponseSpec upload(String content) {
		MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
		body.add("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {

			@Override
			public String getFilename() {
				return "a.txt";
			}

		});
		return this.client.anonymous()
			.post()
			.uri("/api/sample/files")
			.header(IdempotencyFilter.HEADER, this.key)
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(body)
			.exchange();
	}

	private RestTestClient.ResponseSpec create(String key, String body) {
		return create(this.client.anonymous(), key, body);
	}

	private static RestTestClient.ResponseSpec create(RestTestClient client, String key, String body) {
		return client.post()
			.uri("/api/sample/talks")
			.header(IdempotencyFilter.HEADER, key)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	private static String bodyOf(RestTestClient.ResponseSpec response) {
		return response.expectBody(String.class).returnResult().getResponseBody();
	}

}
