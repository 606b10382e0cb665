package org.symposia.starter.security;

import java.util.Date;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.symposia.starter.problem.ProblemAdvice;
import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.RecordedLog;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class SecurityTests {

	@Autowired
	TestClient client;

	@Test
	void letsAnonymousCallersIn() {
		this.client.anonymous()
			.get()
			.uri("/api/sample/me")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.anonymous")
			.isEqualTo(true);
	}

	@Test
	void knowsTheInstitutionsOfAPerson() {
		whoIs(TestTokens.organizer("jihs")).jsonPath("$.institutions[0]").isEqualTo("jihs");
	}

	@Test
	void readsInstitutionsWrittenAsAMap() {
		String token = TestTokens.token("x",
				(claims) -> claims.claim("organization", Map.of("num", Map.of("id", "1"))));
		whoIs(token).jsonPath("$.institutions[0]").isEqualTo("num");
	}

	@Test
	void refusesATokenForSomebodyElse() {
		refuses(TestTokens.token("x", (claims) -> claims.audience("other")));
	}

	@Test
	void refusesATokenOfAnotherIssuer() {
		refuses(TestTokens.token("x", (claims) -> claims.issuer("http://localhost/other")));
	}

	@Test
	void refusesATokenThatHasExpired() {
		refuses(TestTokens.token("x", (claims) -> claims.expirationTime(new Date(0))));
	}

	@Test
	void refusesATokenOfNobody() {
		refuses(TestTokens.token("x", (claims) -> claims.subject(null)));
	}

	@Test
	void refusesWhatIsNoToken() {
		refuses("nonsense");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/sample/me", "/sample/public", "/internal/x", "/nowhere" })
	void refusesAForgedKeyOnEveryPathHoweverOftenItComes(String path) {
		try (RecordedLog log = new RecordedLog(ProblemAdvice.class)) {
			for (int time = 0; time < 5; time++) {
				this.client.as(TestTokens.signedByAnotherKey())
					.get()
					.uri(path)
					.exchange()
					.expectStatus()
					.isUnauthorized();
			}
			assertThat(log.lines()).isEmpty();
		}
		whoIs(TestTokens.attendee()).jsonPath("$.anonymous").isEqualTo(false);
	}

	@Test
	void closesTheInsideToAllButServices() {
		this.client.anonymous().get().uri("/internal/x").exchange().expectStatus().isUnauthorized();
		this.client.as(TestTokens.admin()).get().uri("/internal/x").exchange().expectStatus().isForbidden();
		this.client.as(TestTokens.service()).get().uri("/internal/x").exchange().expectStatus().isNotFound();
	}

	@Test
	void opensADeskToItsRoleOnly() {
		this.client.anonymous().get().uri("/api/sample/desk").exchange().expectStatus().isUnauthorized();
		this.client.as(TestTokens.attendee()).get().uri("/api/sample/desk").exchange().expectStatus().isForbidden();
		this.client.as(TestTokens.organizer("num")).get().uri("/api/sample/desk").exchange().expectStatus().isOk();
		this.client.as(TestTokens.admin()).get().uri("/api/sample/desk").exchange().expectStatus().isOk();
	}

	@Test
	void letsOthersKeepAPublicPageOnlyWhileNobodyHasSignedIn() {
		this.client.anonymous()
			.get()
			.uri("/sample/public")
			.exchange()
			.expectHeader()
			.valueEquals("Cache-Control", "public, max-age=60")
			.expectHeader()
			.exists("ETag");
		this.client.as(TestTokens.attendee())
			.get()
			.uri("/sample/public")
			.exchange()
			.expectHeader()
			.valueEquals("Cache-Control", "private, no-cache");
	}

	private RestTestClient.BodyContentSpec whoIs(String token) {
		return this.client.as(token).get().uri("/api/sample/me").exchange().expectStatus().isOk().expectBody();
	}

	private void refuses(String token) {
		this.client.as(token)
			.get()
			.uri("/api/sample/me")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.type")
			.isEqualTo("urn:symposia:problem:login-required");
	}

}
