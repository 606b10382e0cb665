package org.symposia.starter.problem;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.RecordedLog;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class RefusalsTests {

	@Autowired
	TestClient client;

	private RecordedLog log;

	/** Starting the application resets what is recorded. */
	@BeforeEach
	void record() {
		this.log = new RecordedLog(Refusals.class);
	}

	@AfterEach
	void close() {
		this.log.close();
	}

	@Test
	void nameTheRouteAndTheProblemOfAStranger() {
		get(null, "/api/sample/desk", 401);
		assertThat(this.log.lines())
			.containsExactly("INFO Refuses GET /api/sample/desk {} to a stranger: urn:symposia:problem:login-required");
	}

	@Test
	void nameTheSubjectOfAnAccountAndNeitherNameNorMail() {
		get(TestTokens.token("u-17", (claims) -> claims.claim("name", "Erika Mustermann")), "/api/sample/desk", 403);
		assertThat(this.log.lines())
			.containsExactly("INFO Refuses GET /api/sample/desk {} to u-17: urn:symposia:problem:forbidden");
	}

	@Test
	void nameTheObjectButNoTokenOfALink() {
		get(null, "/api/sample/desk/events/berlin-2026/links/a-secret-token", 401);
		assertThat(this.log.lines()).singleElement()
			.asString()
			.contains("/api/sample/desk/events/{event}/links/{token} {event=\"berlin-2026\"} to a stranger")
			.doesNotContain("a-secret-token");
	}

	@Test
	void sayWhyATokenWasNotAccepted() {
		get(TestTokens.signedByAnotherKey(), "/api/sample/me", 401);
		assertThat(this.log.lines()).singleElement().asString().contains("login-required (", "no matching key");
	}

	@Test
	void areNoOtherAnswers() {
		get(null, "/api/sample/me", 200);
		get(null, "/api/sample/nowhere", 404);
		get(null, "/api/sample/failing/state", 409);
		assertThat(this.log.lines()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /sample/form;token=a-secret HTTP/1.1",
			"GET /sample/public?token=a-secret%zz HTTP/1.1", "GET /sample/a-secret%zz HTTP/1.1",
			"GET /sample/a-secret{ HTTP/1.1", "GET /sample/public HTTP/1.1\nX-Broken a-secret",
			"GET /sample/public HTTP/1.1\nCookie: a=\"a-secret" })
	void doNotRepeatAMistypedLink(String head) {
		try (RecordedLog everything = RecordedLog.ofEverything()) {
			this.client.raw(head, "");
			assertThat(everything.lines()).noneMatch((line) -> line.contains("a-secret"));
		}
	}

	private void get(String token, String path, int status) {
		((token != null) ? this.client.as(token) : this.client.anonymous()).get()
			.uri(path)
			.exchange()
			.expectStatus()
			.isEqualTo(status);
	}

}
