package org.symposia.gateway.login;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.ShiftedClock;
import org.symposia.gateway.TestGateway;
import org.symposia.gateway.TestBrowser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class LoginTests {

	private final TestGateway gateway;

	private final ShiftedClock clock;

	private final MongoOperations store;

	LoginTests(TestGateway gateway, @Autowired ShiftedClock clock, @Autowired MongoOperations store) {
		this.gateway = gateway;
		this.clock = clock;
		this.store = store;
	}

	@BeforeEach
	void nobodyIsSignedIn() {
		this.store.remove(new Query(), "sessions");
	}

	@Test
	void asksTheProviderByCodeFlowWithProofKey() {
		URI provider = this.gateway.newVisitor().leave("/agenda/desk");
		assertThat(provider.toString()).startsWith(TestGateway.PROVIDER.issuer() + "/protocol/openid-connect/auth?");
		assertThat(provider.getQuery()).contains("response_type=code", "client_id=gateway", "code_challenge=",
				"code_challenge_method=S256", "nonce=", "scope=openid", "ui_locales=en",
				"redirect_uri=" + TestGateway.ORIGIN + "/login/oauth2/code/keycloak");
	}

	@Test
	void comesBackToThePageThatWasAskedFor() {
		TestBrowser visitor = this.gateway.newVisitor();
		visitor.signIn("/agenda/desk?day=1");
		assertThat(visitor.landedAt()).isEqualTo("/agenda/desk?day=1");
		assertThat(TestGateway.PROVIDER.codeRequest()).contains("code_verifier=");
	}

	@Test
	void keepsLoginsAndSessionsInCookiesThatScriptsCannotRead() {
		String pending = this.gateway.get("/oauth2/authorization/keycloak?return=/")
			.headers()
			.firstValue("Set-Cookie")
			.orElseThrow();
		assertThat(pending).startsWith("symposia-login=")
			.contains("HttpOnly", "SameSite=Lax", "Path=/")
			.doesNotContain("Secure");
	}

	@Test
	void givesASessionToThoseWhoAreSignedInAlone() {
		TestBrowser visitor = this.gateway.newVisitor();
		URI provider = visitor.leave("/");
		assertThat(visitor.cookies()).containsOnlyKeys("symposia-login");
		visitor.comeBack(provider);
		assertThat(visitor.cookies()).containsOnlyKeys("symposia-session");
	}

	@Test
	void givesANewSecretAtEachLoginAndEndsTheSessionBefore() {
		TestBrowser visitor = this.gateway.signIn();
		String before = visitor.cookie();
		visitor.signIn("/");
		assertThat(visitor.cookie()).isNotEqualTo(before);
		assertThat(tokenOf(before)).isNull();
		assertThat(tokenOf(visitor.cookie())).isEqualTo("Bearer first");
	}

	@Test
	void completesLoginsInSeveralTabs() {
		TestBrowser visitor = this.gateway.newVisitor();
		URI one = visitor.leave("/agenda/one");
		URI other = visitor.leave("/agenda/other");
		visitor.comeBack(one);
		assertThat(visitor.landedAt()).isEqualTo("/agenda/one");
		visitor.comeBack(other);
		assertThat(visitor.landedAt()).isEqualTo("/agenda/other");
		assertThat(tokenOf(visitor.cookie())).isEqualTo("Bearer first");
	}

	@Test
	void letsAnybodySignInHoweverManyStrangersBeginALogin() {
		for (int stranger = 0; stranger < 10_001; stranger++) {
			HttpResponse<String> begun = this.gateway.get("/login");
			assertThat(begun.statusCode()).isEqualTo(302);
			assertThat(begun.headers().firstValue("Set-Cookie")).isEmpty();
		}
		for (int stranger = 0; stranger < 100; stranger++) {
			assertThat(this.gateway.get("/oauth2/authorization/keycloak").statusCode()).isEqualTo(302);
		}
		assertThat(sessions()).isZero();
		this.gateway.signIn();
		assertThat(sessions()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "forged", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" })
	void signsInOnceMoreWhenTheCookieOfTheLoginIsForged(String forged) {
		TestBrowser visitor = this.gateway.newVisitor();
		String state = TestBrowser.stateOf(visitor.leave("/agenda/desk"));
		visitor.set("symposia-login", forged);
		HttpResponse<String> response = visitor.answer(state);
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).contains("/login?return=%2F");
		visitor.signIn("/agenda/desk");
		assertThat(visitor.landedAt()).isEqualTo("/agenda/desk");
	}

	@Test
	void signsInOnceMoreForTheSamePageWhenALoginTookTooLong() {
		TestBrowser visitor = this.gateway.newVisitor();
		String state = TestBrowser.stateOf(visitor.leave("/agenda/desk"));
		this.clock.shift(Duration.ofMinutes(11));
		HttpResponse<String> response = visitor.answer(state);
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location")).contains("/login?return=%2Fagenda%2Fdesk");
		assertThat(sessions()).isZero();
	}

	@Test
	void saysThatAnUnknownAnswerOfTheProviderWasNotALogin() {
		HttpResponse<String> response = this.gateway.get("/login/oauth2/code/keycloak?code=abc&state=invented");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("urn:symposia:problem:login-failed");
	}

	@Test
	void goesOnWhenAnAnswerComesASecondTime() {
		TestBrowser visitor = this.gateway.newVisitor();
		URI provider = visitor.leave("/agenda/desk");
		visitor.comeBack(provider);
		visitor.comeBack(provider);
		assertThat(visitor.landedAt()).isEqualTo("/");
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		visitor.get("/agenda/desk");
		assertThat(TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().getHeader("Authorization"))
			.isEqualTo("Bearer first");
	}

	@Test
	void saysThatTheProviderIsAwayDuringALogin() {
		TestBrowser visitor = this.gateway.newVisitor();
		URI provider = visitor.leave("/");
		TestGateway.PROVIDER.beAwayForCodes();
		assertThat(visitor.answer(TestBrowser.stateOf(provider)).statusCode()).isEqualTo(503);
	}

	@Test
	void endsTheSessionHereAndAtTheProvider() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		TestBrowser visitor = this.gateway.signIn();
		String signedIn = visitor.cookie();
		HttpResponse<String> response = visitor.post("/logout", "Sec-Fetch-Site", "same-origin");
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location").orElseThrow())
			.startsWith(TestGateway.PROVIDER.issuer() + "/protocol/openid-connect/logout?id_token_hint=")
			.contains("post_logout_redirect_uri=" + TestGateway.ORIGIN + "/");
		this.gateway.get("/agenda/desk", "Cookie", signedIn);
		assertThat(TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().containsHeader("Authorization"))
			.isFalse();
	}

	@Test
	void makesTheBrowserForgetTheSessionItEnds() {
		TestBrowser visitor = this.gateway.signIn();
		visitor.post("/logout", "Sec-Fetch-Site", "same-origin");
		assertThat(visitor.cookies()).isEmpty();
		assertThat(sessions()).isZero();
	}

	@Test
	void doesNotSignAnybodyOutForAnotherSite() {
		TestBrowser visitor = this.gateway.signIn();
		assertThat(visitor.post("/logout", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
		assertThat(visitor.get("/logout").statusCode()).isEqualTo(404);
	}

	private long sessions() {
		return this.store.getCollection("sessions").countDocuments();
	}

	private String tokenOf(String cookie) {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		this.gateway.get("/agenda/desk", "Cookie", cookie);
		return TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().getHeader("Authorization");
	}

}
