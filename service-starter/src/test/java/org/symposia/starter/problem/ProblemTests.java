package org.symposia.starter.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class ProblemTests {

	@Autowired
	TestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"title": "x", "colour": 1}                    | colour           | is not a known field
					{"title": 1}                                   | title            | must be a text
					{"title": "x", "minutes": "ten"}               | minutes          | must be a whole number
					{"title": "x", "minutes": 2.5}                 | minutes          | must be a whole number
					{"title": "x", "start": "tomorrow"}            | start            | must be an instant such as 2026-04-15T08:00:00Z
					{"title": "x", "speakers": "Erika"}            | speakers         | must be a list
					{"title": "x", "speakers": [{"name": true}]}   | speakers[0].name | must be a text
					{"title": "x", "summary": {"not a tag": "x"}}  | summary          | 'not a tag' is not a language tag such as en, de or ja
					{"title": "x", "summary": {"en": "a\\u0000b"}} | summary          | holds the control character U+0000; please remove it
					{"title": "x", "speakers": [null]}             | speakers[0]      | must not hold null
					{"title": " "}                                 | title            | must not be blank
					{"title": "x", "title": "y"}                   | ``               | is not JSON: line 1, column 23
					""")
	void namesTheFieldAndWhatItShouldBe(String body, String field, String message) {
		create(body).jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:invalid-input")
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.isEqualTo(message);
	}

	@Test
	void refusesABodyThatIsMissing() {
		create("").jsonPath("$.errors[0].message").isEqualTo("The body must be a JSON document");
	}

	@Test
	void showsAProblemWithItsType() {
		failing("state", 409).jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:wrong-state")
			.jsonPath("$.detail")
			.isEqualTo("The talk has ended.")
			.jsonPath("$.status")
			.isEqualTo(409);
	}

	@Test
	void tellsNothingOfTheInsideButATraceId() {
		String body = new String(failing("badly", 500).returnResult().getResponseBody());
		assertThat(body).contains("urn:symposia:problem:internal-error").contains("traceId").doesNotContain("secret");
	}

	@Test
	void takesTheTraceIdOfTheCaller() {
		this.client.anonymous()
			.get()
			.uri("/api/sample/failing/badly")
			.header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
			.exchange()
			.expectBody()
			.jsonPath("$.traceId")
			.isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
	}

	@Test
	void showsAPageToBrowsers() {
		String page = this.client.anonymous()
			.get()
			.uri("/sample/failing/missing")
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody();
		assertThat(page).contains("<main");
	}

	@Test
	void knowsNoAddressOutsideOfTheHandlers() {
		this.client.anonymous()
			.get()
			.uri("/api/sample/nowhere")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:not-found")
			.jsonPath("$.detail")
			.isEqualTo("There is nothing at this address.");
		this.client.anonymous().delete().uri("/api/sample/me").exchange().expectStatus().isEqualTo(405);
	}

	@Test
	void refusesAnUnknownParameterOfAList() {
		this.client.anonymous()
			.get()
			.uri("/api/sample/list?sort=a")
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("sort");
		this.client.anonymous()
			.get()
			.uri("/api/sample/list")
			.exchange()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(2)
			.jsonPath("$.next")
			.isNotEmpty();
	}

	@Test
	void refusesAStaleVersion() {
		change("\"6\"").expectStatus().isEqualTo(412);
		change("\"6\", W/\"7\"").expectStatus().isOk();
	}

	private RestTestClient.ResponseSpec change(String ifMatch) {
		return this.client.anonymous().put().uri("/api/sample/versioned").header("If-Match", ifMatch).exchange();
	}

	private RestTestClient.BodyContentSpec failing(String how, int status) {
		return this.client.anonymous()
			.get()
			.uri("/api/sample/failing/" + how)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody();
	}

	private RestTestClient.BodyContentSpec create(String body) {
		return this.client.anonymous()
			.post()
			.uri("/api/sample/talks")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody();
	}

}
