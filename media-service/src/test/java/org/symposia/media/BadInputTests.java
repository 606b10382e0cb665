package org.symposia.media;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.media.sample.Samples;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Problems for invalid requests. */
@SymposiaTest
class BadInputTests {

	@Autowired
	private TestClient client;

	private PressApi api;

	private String release;

	@BeforeEach
	void opensARelease() {
		this.api = new PressApi(this.client);
		this.release = this.api.opened(Samples.memorandum(), "num", "jihs");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "7", "{", "{}", "{\"hosts\": \"num\", \"source\": \"x\"}",
			"{\"hosts\": [null], \"source\": \"x\"}", "{\"hosts\": [5], \"source\": \"x\"}",
			"{\"hosts\": [], \"source\": \"x\"}", "{\"hosts\": [\"num\"], \"source\": 5}",
			"{\"hosts\": [\"num\"], \"source\": null}", "{\"hosts\": [\"num\"], \"source\": \"x\", \"slug\": \"../x\"}",
			"{\"hosts\": [\"num\"], \"source\": \"x\", \"language\": \"<script>\"}",
			"{\"hosts\": [\"num\"], \"source\": \"x\", \"event\": \"../../internal\"}",
			"{\"hosts\": [\"num\", \"<b>\"], \"source\": \"x\"}", "{\"hosts\": [\"num\"], \"source\": \"\\ud800\"}" })
	void refusesABodyThatIsNoRelease(String body) {
		refused(send(HttpMethod.POST, PressApi.RELEASES, body));
		refused(send(HttpMethod.PUT, PressApi.RELEASES + "/" + this.release, body));
		this.api.read(this.release).expectBody().jsonPath("$.version").isEqualTo(0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{", "{\"institution\": 5}", "{\"for\": \"num\"}" })
	void refusesABodyThatIsNoApproval(String body) {
		this.api.submitted(this.release);
		refused(send(HttpMethod.POST, PressApi.RELEASES + "/" + this.release + "/approvals", body));
	}

	@Test
	void refusesOversizedFields() {
		refused(this.api
			.open(Map.of("hosts", IntStream.range(0, 10_000).mapToObj((i) -> "host-" + i).toList(), "source", "x")));
		refused(this.api.open(Map.of("hosts", List.of("num"), "source", "x", "event", "x".repeat(10_000))));
		refused(this.api.open(Map.of("hosts", List.of("num"), "source", "x", "slug", "x".repeat(10_000))));
	}

	@ParameterizedTest
	@CsvSource({ "GET,", "PUT,", "POST,/submission", "POST,/approvals", "POST,/publication", "POST,/withdrawal",
			"POST,/reopening", "GET,/findings", "DELETE,/photos/x", "POST,/photos/x/advance" })
	void answersUnknownReleasesWithNotFound(HttpMethod method, String path) {
		String body = "{\"hosts\": [\"num\"], \"source\": \"x\"}";
		String address = PressApi.RELEASES + "/no-such-release" + ((path != null) ? path : "");
		ResponseSpec response = (method.equals(HttpMethod.PUT)) ? send(method, address, body)
				: this.client.as(PressApi.NUM).method(method).uri(address).exchange();
		response.expectStatus().isNotFound().expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void acceptsARepeatedUploadOnce() {
		upload("key-1", "Group photo").expectStatus().isCreated();
		upload("key-1", "Group photo").expectStatus().isCreated();
		upload("key-1", "Another photo").expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		this.api.read(this.release).expectBody().jsonPath("$.photos.length()").isEqualTo(1);
	}

	private ResponseSpec upload(String key, String caption) {
		MultiValueMap<String, Object> body = new LinkedMultiValueMap<>();
		body.add("file", new PressApi.NamedFile(Samples.picture("png"), "photo.png"));
		HttpEntity<Object> metadata = PressApi
			.metadata(Map.of("caption", caption, "alt", "a", "credit", "c", "usageTerms", "u"));
		body.add("metadata", metadata);
		return this.client.as(PressApi.NUM)
			.post()
			.uri(PressApi.RELEASES + "/" + this.release + "/photos")
			.header("Idempotency-Key", key)
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(body)
			.exchange();
	}

	private ResponseSpec send(HttpMethod method, String path, String body) {
		return this.client.as(PressApi.NUM)
			.method(method)
			.uri(path)
			.header(HttpHeaders.IF_MATCH, "*")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

	private static void refused(ResponseSpec response) {
		response.expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).isNotBlank());
	}

}
