package org.symposia.gateway.login;

import com.mongodb.MongoTimeoutException;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.TestProblems;
import org.symposia.gateway.cookie.TestCookies;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.gateway.session.TestSessions;
import org.symposia.starter.test.TestClock;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;

class LoginResultHandlerTests {

	private static final AuthenticationException OF_NO_PENDING_LOGIN = failure("authorization_request_not_found");

	private final CurrentSession session = TestSessions.none(new TestClock(SignedIn.SINCE));

	private final LoginResultHandler handler = new LoginResultHandler(this.session, TestCookies.local(),
			TestProblems.writer());

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void goesHomeWhenNothingWasAskedFor() {
		this.handler.onAuthenticationSuccess(this.request, this.response, SignedIn.person());
		goesTo("/");
	}

	@Test
	void goesOnWhenAnAnswerComesASecondTime() {
		this.session.begin(SignedIn.tokens(), "sid", this.request, new MockHttpServletResponse());
		this.handler.onAuthenticationFailure(this.request, this.response, OF_NO_PENDING_LOGIN);
		goesTo("/");
	}

	@Test
	void signsInOnceMoreWhenTheCookieIsForgedOrOld() {
		this.request.setCookies(new Cookie("symposia-login", "forged"));
		this.handler.onAuthenticationFailure(this.request, this.response, OF_NO_PENDING_LOGIN);
		goesTo("/login?return=%2F");
	}

	@Test
	void doesNotSendABrowserInCirclesThatKeepsNoCookies() throws Exception {
		this.handler.onAuthenticationFailure(this.request, this.response, OF_NO_PENDING_LOGIN);
		assertThat(this.response.getStatus()).isEqualTo(400);
		assertThat(this.response.getContentAsString()).isEqualTo("urn:symposia:problem:login-failed");
	}

	@Test
	void saysThatTheProviderRefused() {
		this.request.setCookies(new Cookie("symposia-login", "abc"));
		this.handler.onAuthenticationFailure(this.request, this.response, failure("access_denied"));
		assertThat(this.response.getStatus()).isEqualTo(400);
	}

	@Test
	void saysThatTheProviderIsAway() throws Exception {
		isUnavailableAfter(new OAuth2AuthenticationException(new OAuth2Error("invalid_token_response"),
				new ResourceAccessException("reset")));
	}

	@Test
	void saysThatTheStoreIsAway() throws Exception {
		isUnavailableAfter(new AuthenticationServiceException("away",
				new DataAccessResourceFailureException("away", new MongoTimeoutException("away"))));
	}

	private void isUnavailableAfter(AuthenticationException failure) throws Exception {
		this.handler.onAuthenticationFailure(this.request, this.response, failure);
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getContentAsString()).isEqualTo("urn:symposia:problem:login-unavailable");
	}

	private void goesTo(String path) {
		assertThat(this.response.getStatus()).isEqualTo(302);
		assertThat(this.response.getHeader("Location")).isEqualTo(path);
	}

	private static OAuth2AuthenticationException failure(String code) {
		return new OAuth2AuthenticationException(new OAuth2Error(code));
	}

}
