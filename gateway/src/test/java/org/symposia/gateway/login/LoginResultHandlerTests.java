package org.symposia.gateway.login;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.TestProblems;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.client.ResourceAccessException;

import static org.assertj.core.api.Assertions.assertThat;

class LoginResultHandlerTests {

	private static final AuthenticationException OF_ANOTHER_TAB = failure("authorization_request_not_found");

	private final LoginResultHandler handler = new LoginResultHandler(new SessionCookie("symposia-session"),
			TestProblems.writer());

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/login/oauth2/code/keycloak");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void goesToThePageThatWasAskedFor() {
		askedFor("/agenda/desk?day=1");
		this.handler.onAuthenticationSuccess(this.request, this.response, SignedIn.person());
		goesTo("/agenda/desk?day=1");
		assertThat(this.request.getSession().getAttribute(LoginController.RETURN_PATH)).isNull();
	}

	@Test
	void goesHomeWhenNothingWasAskedFor() {
		this.handler.onAuthenticationSuccess(this.request, this.response, SignedIn.person());
		goesTo("/");
	}

	@Test
	void endsASessionThatIsNotUsedForTenHours() {
		this.handler.onAuthenticationSuccess(this.request, this.response, SignedIn.person());
		assertThat(this.request.getSession().getMaxInactiveInterval()).isEqualTo(10 * 60 * 60);
	}

	@Test
	void goesOnWhenAnAnswerComesASecondTime() {
		askedFor("/media/desk");
		this.request.setCookies(new Cookie("symposia-session", "abc"));
		this.request.getSession()
			.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
					new SecurityContextImpl(SignedIn.person()));
		this.handler.onAuthenticationFailure(this.request, this.response, OF_ANOTHER_TAB);
		goesTo("/media/desk");
	}

	@Test
	void signsInOnceMoreWhenAnotherTabWasTheLast() {
		askedFor("/media/desk");
		this.request.setCookies(new Cookie("symposia-session", "abc"));
		this.handler.onAuthenticationFailure(this.request, this.response, OF_ANOTHER_TAB);
		goesTo("/login?return=%2Fmedia%2Fdesk");
	}

	@Test
	void doesNotSendABrowserInCirclesThatKeepsNoCookies() throws Exception {
		this.handler.onAuthenticationFailure(this.request, this.response, OF_ANOTHER_TAB);
		assertThat(this.response.getStatus()).isEqualTo(400);
		assertThat(this.response.getContentAsString()).isEqualTo("urn:symposia:problem:login-failed");
	}

	@Test
	void saysThatTheProviderRefused() {
		this.request.setCookies(new Cookie("symposia-session", "abc"));
		this.handler.onAuthenticationFailure(this.request, this.response, failure("access_denied"));
		assertThat(this.response.getStatus()).isEqualTo(400);
	}

	@Test
	void saysThatTheProviderIsAway() throws Exception {
		this.handler.onAuthenticationFailure(this.request, this.response, new OAuth2AuthenticationException(
				new OAuth2Error("invalid_token_response"), new ResourceAccessException("reset")));
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getContentAsString()).isEqualTo("urn:symposia:problem:login-unavailable");
	}

	private void askedFor(String path) {
		this.request.getSession().setAttribute(LoginController.RETURN_PATH, path);
	}

	private void goesTo(String path) {
		assertThat(this.response.getStatus()).isEqualTo(302);
		assertThat(this.response.getHeader("Location")).isEqualTo(path);
	}

	private static OAuth2AuthenticationException failure(String code) {
		return new OAuth2AuthenticationException(new OAuth2Error(code));
	}

}
