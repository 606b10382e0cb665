package org.symposia.starter.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class UnreadableRequestTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	private static final String CUT = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc";

	@Autowired
	TestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "multipart/form-data", "multipart/form-data; boundary=b", "multipart/mixed; boundary=b" })
	void refusesAnUploadThatCannotBeRead(String type) {
		String head = "POST /api/sample/files HTTP/1.1\nContent-Type: " + type;
		assertThat(this.client.raw(head, CUT)).startsWith("HTTP/1.1 400 ").contains("invalid-input", "upload");
		assertThat(this.client.raw(head + "\nIdempotency-Key: a-key-of-20-letters-" + type, CUT))
			.startsWith("HTTP/1.1 400 ")
			.contains("invalid-input", "upload");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\nIdempotency-Key: a-key-of-20-letters-large" })
	void saysThatAnUploadIsTooLarge(String key) {
		String body = CUT + "x".repeat(11 * 1024 * 1024) + "\r\n--b--\r\n";
		assertThat(this.client
			.raw("POST /api/sample/files HTTP/1.1\nContent-Type: multipart/form-data; boundary=b" + key, body))
			.startsWith("HTTP/1.1 413 ")
			.contains("content-too-large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=%zz", "a=%FF", "a=100%" })
	void refusesFieldsThatCannotBeRead(String fields) {
		String head = "POST /api/sample/form HTTP/1.1\n" + FORM;
		assertThat(this.client.raw(head, fields)).startsWith("HTTP/1.1 400 ").contains("invalid-input");
		assertThat(this.client.raw(head + "\nIdempotency-Key: a-key-of-20-letters-" + fields, fields))
			.startsWith("HTTP/1.1 400 ");
		assertThat(this.client.raw("GET /api/sample/form?" + fields + " HTTP/1.1", "")).startsWith("HTTP/1.1 400 ");
		assertThat(this.client.raw("PUT /api/sample/form HTTP/1.1\n" + FORM, fields)).doesNotStartWith("HTTP/1.1 5");
	}

	@Test
	void refusesMoreFieldsThanAnyFormHas() {
		assertThat(this.client.raw("POST /api/sample/form HTTP/1.1\n" + FORM, "a=1&".repeat(1001)))
			.startsWith("HTTP/1.1 400 ")
			.contains("invalid-input", "too many");
	}

	@Test
	void saysThatAFormIsTooLarge() {
		assertThat(this.client.raw("POST /api/sample/form HTTP/1.1\n" + FORM, "a=" + "x".repeat(3 * 1024 * 1024)))
			.startsWith("HTTP/1.1 413 ")
			.contains("content-too-large");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST /sample/form", "GET /sample/form?a=%zz" })
	void showsPeopleAPage(String line) {
		assertThat(this.client.raw(line + " HTTP/1.1\nAccept: text/html\n" + FORM, "a=%zz")).startsWith("HTTP/1.1 400 ")
			.contains("<main", "We could not read this request");
	}

	@Test
	void refusesAnAddressNobodyWrites() {
		assertThat(this.client.raw("GET /sample/form;a=b HTTP/1.1", "")).startsWith("HTTP/1.1 400 ")
			.contains("malformed-address");
		assertThat(this.client.raw("GET /sample/form;a=b HTTP/1.1\nAccept: text/html", "")).startsWith("HTTP/1.1 400 ")
			.contains("<main");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /sample/a{b HTTP/1.1", "GET /sample/%zz HTTP/1.1", "GET /sample HTTP/1.1\nX-Broken" })
	void answersWhatTheServerItselfRefusesLikeEveryOtherFailure(String head) {
		assertThat(this.client.raw(head, "")).startsWith("HTTP/1.1 400 ")
			.contains("application/problem+json", "urn:symposia:problem:",
					"Content-Security-Policy: default-src 'none'")
			.doesNotContainIgnoringCase("tomcat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Name: Ä", "Cookie: theme=暗い; lang=de" })
	void doesNotMindAForeignHeader(String header) {
		assertThat(this.client.raw("GET /sample/form HTTP/1.1\n" + header, "")).startsWith("HTTP/1.1 200 ");
		assertThat(this.client.raw("POST /api/sample/talks HTTP/1.1\nContent-Type: application/json\n" + header,
				"{\"title\": \"x\"}"))
			.startsWith("HTTP/1.1 201 ");
		assertThat(this.client.raw("GET /sample/nowhere HTTP/1.1\nAccept: text/html\n" + header, ""))
			.startsWith("HTTP/1.1 404 ")
			.contains("<main");
	}

	@Test
	void saysThatAMethodIsUnknown() {
		assertThat(this.client.raw("PROPFIND /api/sample/me HTTP/1.1", "")).startsWith("HTTP/1.1 405 ")
			.contains("urn:symposia:problem:method-not-allowed", "PROPFIND");
		assertThat(this.client.raw("PROPFIND /sample/form HTTP/1.1\nAccept: text/html", "")).startsWith("HTTP/1.1 405 ")
			.contains("<main");
	}

	@Test
	void leadsFromARefusedFormBackToItsPage() {
		String page = this.client.raw("POST /sample/form?day=1 HTTP/1.1\nAccept: text/html\n" + FORM
				+ "\nReferer: http://localhost:8080/sample/public?x=1", "a=%zz");
		assertThat(page).contains("\"/sample/public?x=1&amp;lang=de\"").doesNotContain("\"/sample/form");
		assertThat(this.client.raw("GET /sample/failing/badly?x=1 HTTP/1.1\nAccept: text/html", ""))
			.contains("class=\"button\" href=\"/sample/failing/badly?x=1\"");
	}

}
