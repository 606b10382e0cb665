package org.symposia.gateway.logout;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.GatewayTest;
import org.symposia.gateway.TestBrowser;
import org.symposia.gateway.TestGateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@GatewayTest
class BackChannelLogoutTests {

	private final TestGateway gateway;

	BackChannelLogoutTests(TestGateway gateway) {
		this.gateway = gateway;
	}

	@BeforeEach
	void serviceIsThere() {
		TestGateway.SERVICE.stubFor(any(anyUrl()).willReturn(ok()));
	}

	@Test
	void endsTheSessionOfWhoSignedOutElsewhereAndNoOther() {
		TestBrowser visitor = this.gateway.signIn();
		String sid = TestGateway.PROVIDER.sid();
		TestBrowser another = this.gateway.signIn();
		HttpResponse<String> response = logout(TestGateway.PROVIDER.logoutToken(sid, (claims) -> {
		}));
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(isSignedIn(visitor)).isFalse();
		assertThat(isSignedIn(another)).isTrue();
	}

	@Test
	void hasNothingToDoForASessionThatHasEndedBefore() {
		String token = TestGateway.PROVIDER.logoutToken("unknown", (claims) -> {
		});
		assertThat(logout(token).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource
	void refusesATokenThatIsNotMeantForThis(String wrong, Consumer<JWTClaimsSet.Builder> change) {
		TestBrowser visitor = this.gateway.signIn();
		HttpResponse<String> response = logout(TestGateway.PROVIDER.logoutToken(TestGateway.PROVIDER.sid(), change));
		assertThat(response.statusCode()).as(wrong).isEqualTo(400);
		assertThat(response.body()).contains("urn:symposia:problem:invalid-logout-token");
		assertThat(isSignedIn(visitor)).isTrue();
	}

	static Stream<Arguments> refusesATokenThatIsNotMeantForThis() {
		return Stream.of(wrong("audience", (claims) -> claims.audience("other")),
				wrong("issuer", (claims) -> claims.issuer("https://evil.example")),
				wrong("no event", (claims) -> claims.claim("events", null)),
				wrong("another event", (claims) -> claims.claim("events", Map.of("other", Map.of()))),
				wrong("an ID token", (claims) -> claims.claim("nonce", "n")),
				wrong("no session", (claims) -> claims.claim("sid", null)),
				wrong("expired", (claims) -> claims.expirationTime(new Date(0))));
	}

	private static Arguments wrong(String reason, Consumer<JWTClaimsSet.Builder> change) {
		return arguments(reason, change);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "logout_token=", "logout_token=nonsense", "other=1", "logout_token=%zz" })
	void refusesWhatIsNoToken(String form) {
		assertThat(post(form).statusCode()).isEqualTo(400);
	}

	private HttpResponse<String> logout(String token) {
		return post("logout_token=" + token);
	}

	private HttpResponse<String> post(String form) {
		return this.gateway.send(this.gateway.to("/logout/connect/back-channel/keycloak")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	private boolean isSignedIn(TestBrowser visitor) {
		visitor.get("/agenda/desk");
		return TestGateway.SERVICE.getAllServeEvents().getFirst().getRequest().containsHeader("Authorization");
	}

}
