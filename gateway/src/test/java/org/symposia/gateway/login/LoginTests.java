package org.symposia.gateway.login;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestGateway;
import org.symposia.gateway.TestBrowser;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class LoginTests {

	private final TestGateway gateway;

	LoginTests(TestGateway gateway) {
		this.gateway = gateway;
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
	void keepsTheSessionInACookieScriptsCannotRead() {
		String cookie = this.gateway.get("/login?return=/").headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Secure");
	}

	@Test
	void changesTheSessionIdAtLogin() {
		TestBrowser visitor = this.gateway.newVisitor();
		visitor.leave("/");
		String before = visitor.cookie();
		visitor.signIn("/");
		assertThat(visitor.cookie()).isNotEqualTo(before);
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
		String state = provider.getRawQuery().replaceAll(".*state=([^&]+).*", "$1");
		assertThat(visitor.get("/login/oauth2/code/keycloak?code=abc&state=" + state).statusCode()).isEqualTo(503);
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
	void doesNotSignAnybodyOutForAnotherSite() {
		TestBrowser visitor = this.gateway.signIn();
		assertThat(visitor.post("/logout", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
		assertThat(visitor.get("/logout").statusCode()).isEqualTo(404);
	}

}
