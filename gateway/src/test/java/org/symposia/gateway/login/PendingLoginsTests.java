package org.symposia.gateway.login;

import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.cookie.TestCookies;
import org.symposia.gateway.encryption.SessionKey;
import org.symposia.starter.test.TestClock;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

import static org.assertj.core.api.Assertions.assertThat;

class PendingLoginsTests {

	private static final String COOKIE = "symposia-login";

	private static final ClientRegistrationRepository CLIENTS = SignedIn.client("http://localhost/realm");

	private final TestClock clock = new TestClock(SignedIn.SINCE);

	private final PendingLogins logins = gateway("a-key-of-the-tests-that-nobody-else-has");

	private String cookie = "";

	@Test
	void giveBackWhatTheAnswerIsCheckedAgainst() {
		OAuth2AuthorizationRequest begun = begin("/agenda/desk");
		OAuth2AuthorizationRequest answered = answer(begun);
		assertThat(answered.getState()).isEqualTo(begun.getState());
		assertThat(answered.getAttributes()).isEqualTo(begun.getAttributes()).containsKeys("nonce", "code_verifier");
		assertThat(answered.getRedirectUri()).isEqualTo(begun.getRedirectUri());
		assertThat(answered.getScopes()).contains("openid");
	}

	@Test
	void rememberWhereToGo() {
		MockHttpServletRequest request = requestFor(begin("/agenda/desk?day=1").getState());
		this.logins.removeAuthorizationRequest(request, new MockHttpServletResponse());
		assertThat(PendingLogins.returnPathOf(request).value()).isEqualTo("/agenda/desk?day=1");
	}

	@Test
	void lieInNoStoreAndInNoSession() {
		MockHttpServletRequest request = requestToBegin("/agenda/desk");
		this.logins.saveAuthorizationRequest(resolve(request), request, new MockHttpServletResponse());
		assertThat(request.getSession(false)).isNull();
	}

	@Test
	void cannotBeReadInTheCookie() {
		OAuth2AuthorizationRequest begun = begin("/agenda/desk");
		assertThat(this.cookie).doesNotContain(begun.getState(), "agenda");
	}

	@Test
	void keepTheNewestThree() {
		OAuth2AuthorizationRequest first = begin("/1");
		OAuth2AuthorizationRequest second = begin("/2");
		begin("/3");
		OAuth2AuthorizationRequest fourth = begin("/4");
		assertThat(answer(first)).isNull();
		assertThat(answer(second)).isNotNull();
		assertThat(answer(fourth)).isNotNull();
	}

	@Test
	void areAnsweredOnce() {
		OAuth2AuthorizationRequest first = begin("/1");
		OAuth2AuthorizationRequest second = begin("/2");
		answer(first);
		assertThat(answer(first)).isNull();
		assertThat(answer(second)).isNotNull();
		assertThat(this.cookie).isEmpty();
	}

	@Test
	void areOverAfterTenMinutesButStillKnowWhereToGo() {
		OAuth2AuthorizationRequest begun = begin("/agenda/desk");
		this.clock.advance(PendingLogin.VALIDITY.minusMillis(1));
		assertThat(this.logins.loadAuthorizationRequest(requestFor(begun.getState()))).isNotNull();
		this.clock.advance(Duration.ofMillis(1));
		assertThat(this.logins.loadAuthorizationRequest(requestFor(begun.getState()))).isNull();
		MockHttpServletRequest request = requestFor(begun.getState());
		assertThat(this.logins.removeAuthorizationRequest(request, new MockHttpServletResponse())).isNull();
		assertThat(PendingLogins.returnPathOf(request).value()).isEqualTo("/agenda/desk");
	}

	@ParameterizedTest
	@ValueSource(strings = { "invented", "", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "W10" })
	void doNotMindAForgedCookie(String forged) {
		OAuth2AuthorizationRequest begun = begin("/1");
		this.cookie = forged;
		assertThat(answer(begun)).isNull();
		assertThat(answer(begin("/2"))).isNotNull();
	}

	@Test
	void doNotMindTheCookieOfAGatewayWithAnotherKey() {
		OAuth2AuthorizationRequest begun = begin("/1");
		PendingLogins another = gateway("another-key-of-the-tests-that-nobody-has");
		assertThat(another.loadAuthorizationRequest(requestFor(begun.getState()))).isNull();
	}

	@Test
	void areKeptByEveryGateway() {
		OAuth2AuthorizationRequest begun = begin("/1");
		PendingLogins another = gateway("a-key-of-the-tests-that-nobody-else-has");
		assertThat(another.loadAuthorizationRequest(requestFor(begun.getState()))).isNotNull();
	}

	@Test
	void fitIntoACookieHoweverLongTheirPathsAre() {
		for (int tab = 0; tab < 5; tab++) {
			begin("/" + "%E6%97%A5".repeat(220));
			assertThat(this.cookie.length() + COOKIE.length()).isLessThan(4000);
		}
		OAuth2AuthorizationRequest last = begin("/" + "a".repeat(1999));
		assertThat(this.cookie.length() + COOKIE.length()).isLessThan(4000);
		MockHttpServletRequest request = requestFor(last.getState());
		assertThat(this.logins.removeAuthorizationRequest(request, new MockHttpServletResponse())).isNotNull();
		assertThat(PendingLogins.returnPathOf(request).value()).hasSize(2000);
	}

	private PendingLogins gateway(String key) {
		return new PendingLogins(TestCookies.local(), new SessionKey(key), CLIENTS, JsonMapper.builder().build(),
				this.clock);
	}

	private OAuth2AuthorizationRequest begin(String path) {
		MockHttpServletRequest request = requestToBegin(path);
		OAuth2AuthorizationRequest begun = resolve(request);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.logins.saveAuthorizationRequest(begun, request, response);
		keep(response);
		return begun;
	}

	private OAuth2AuthorizationRequest answer(OAuth2AuthorizationRequest begun) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		OAuth2AuthorizationRequest answered = this.logins.removeAuthorizationRequest(requestFor(begun.getState()),
				response);
		keep(response);
		return answered;
	}

	private void keep(MockHttpServletResponse response) {
		Cookie given = response.getCookie(COOKIE);
		this.cookie = (given != null) ? given.getValue() : this.cookie;
	}

	private static OAuth2AuthorizationRequest resolve(MockHttpServletRequest request) {
		return new DefaultOAuth2AuthorizationRequestResolver(CLIENTS).resolve(request);
	}

	private MockHttpServletRequest requestToBegin(String path) {
		MockHttpServletRequest request = request("/oauth2/authorization/keycloak");
		request.setParameter("return", URI.create(path).toString());
		return request;
	}

	private MockHttpServletRequest requestFor(String state) {
		MockHttpServletRequest request = request("/login/oauth2/code/keycloak");
		request.setParameter("state", state);
		return request;
	}

	private MockHttpServletRequest request(String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServletPath(path);
		request.setCookies(new Cookie(COOKIE, this.cookie));
		return request;
	}

}
