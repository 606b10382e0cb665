package org.symposia.gateway.login;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.House;
import org.symposia.gateway.Visitor;
import org.symposia.starter.web.PublicUrl;

import org.springframework.mock.web.MockServletContext;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class LoginTests {

	private final House house;

	LoginTests(House house) {
		this.house = house;
	}

	@Test
	void asksTheProviderByCodeFlowWithProofKey() {
		URI provider = this.house.newVisitor().leave("/agenda/desk");
		assertThat(provider.toString()).startsWith(House.PROVIDER.issuer() + "/protocol/openid-connect/auth?");
		assertThat(provider.getQuery()).contains("response_type=code", "client_id=gateway", "code_challenge=",
				"code_challenge_method=S256", "nonce=", "scope=openid",
				"redirect_uri=" + House.ORIGIN + "/login/oauth2/code/keycloak");
	}

	@Test
	void asksTheProviderToSpeakTheReadersLanguage() {
		assertThat(this.house.get("/oauth2/authorization/keycloak", "Accept-Language", "ja-JP")
			.headers()
			.firstValue("Location")
			.orElseThrow()).contains("ui_locales=ja");
	}

	@Test
	void comesBackToThePageThatWasAskedFor() {
		Visitor visitor = this.house.newVisitor();
		visitor.signIn("/agenda/desk?day=1");
		assertThat(visitor.landedAt()).isEqualTo("/agenda/desk?day=1");
		assertThat(House.PROVIDER.codeRequest()).contains("code_verifier=");
	}

	@Test
	void neverLeadsToAnotherSite() {
		Visitor visitor = this.house.newVisitor();
		visitor.signIn("//evil.example/");
		assertThat(visitor.landedAt()).isEqualTo("/");
	}

	@Test
	void keepsTheSessionInACookieScriptsCannotRead() {
		String cookie = this.house.get("/login?return=/").headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
	}

	@Test
	void keepsTheCookieToTlsWhereBrowsersComeByTls() {
		MockServletContext context = new MockServletContext();
		new SecureCookie(new PublicUrl(URI.create("https://symposia.example"))).onStartup(context);
		assertThat(context.getSessionCookieConfig().isSecure()).isTrue();
	}

	@Test
	void changesTheSessionIdAtLogin() {
		Visitor visitor = this.house.newVisitor();
		visitor.leave("/");
		String before = visitor.cookie();
		visitor.signIn("/");
		assertThat(visitor.cookie()).isNotEqualTo(before);
	}

	@Test
	void saysThatAnUnknownAnswerOfTheProviderWasNotALogin() {
		HttpResponse<String> response = this.house.get("/login/oauth2/code/keycloak?code=abc&state=invented");
		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("urn:symposia:problem:login-failed");
	}

	@Test
	void goesOnWhenAnAnswerComesASecondTime() {
		Visitor visitor = this.house.newVisitor();
		URI provider = visitor.leave("/agenda/desk");
		visitor.comeBack(provider);
		visitor.comeBack(provider);
		assertThat(visitor.landedAt()).isEqualTo("/");
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		visitor.get("/agenda/desk");
		assertThat(House.SERVICE.getAllServeEvents().getFirst().getRequest().getHeader("Authorization"))
			.isEqualTo("Bearer first");
	}

	@Test
	void signsInOnceMoreWhenAnotherTabWasTheLast() {
		Visitor visitor = this.house.newVisitor();
		URI first = visitor.leave("/agenda/desk");
		visitor.leave("/media/desk");
		visitor.comeBack(first);
		assertThat(visitor.landedAt()).isEqualTo("/login?return=%2Fmedia%2Fdesk");
	}

	@Test
	void saysThatTheProviderIsAwayDuringALogin() {
		Visitor visitor = this.house.newVisitor();
		URI provider = visitor.leave("/");
		House.PROVIDER.beAwayForCodes();
		String state = provider.getRawQuery().replaceAll(".*state=([^&]+).*", "$1");
		assertThat(visitor.get("/login/oauth2/code/keycloak?code=abc&state=" + state).statusCode()).isEqualTo(503);
	}

	@Test
	void endsTheSessionHereAndAtTheProvider() {
		House.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
		Visitor visitor = this.house.signIn();
		String signedIn = visitor.cookie();
		HttpResponse<String> response = visitor.post("/logout", "Sec-Fetch-Site", "same-origin");
		assertThat(response.statusCode()).isEqualTo(302);
		assertThat(response.headers().firstValue("Location").orElseThrow())
			.startsWith(House.PROVIDER.issuer() + "/protocol/openid-connect/logout?id_token_hint=")
			.contains("post_logout_redirect_uri=" + House.ORIGIN + "/");
		this.house.get("/agenda/desk", "Cookie", signedIn);
		assertThat(House.SERVICE.getAllServeEvents().getFirst().getRequest().containsHeader("Authorization")).isFalse();
	}

	@Test
	void doesNotSignAnybodyOutForAnotherSite() {
		Visitor visitor = this.house.signIn();
		assertThat(visitor.post("/logout", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
		assertThat(visitor.get("/logout").statusCode()).isEqualTo(404);
	}

}
