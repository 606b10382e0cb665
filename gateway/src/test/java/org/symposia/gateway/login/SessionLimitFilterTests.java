package org.symposia.gateway.login;

import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symposia.gateway.TestProblems;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

class SessionLimitFilterTests {

	private final HttpSessionEvent session = new HttpSessionEvent(new MockHttpSession());

	private final OpenSessions sessions = new OpenSessions(2);

	private final SessionLimitFilter filter = new SessionLimitFilter(this.sessions, TestProblems.writer());

	@BeforeEach
	void openAllButOne() {
		this.sessions.sessionCreated(this.session);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/oauth2/authorization/keycloak" })
	void beginsNoMoreLoginsThanMemoryAllows(String path) throws Exception {
		assertThat(statusOf(new MockHttpServletRequest("GET", path))).isEqualTo(200);
		this.sessions.sessionCreated(this.session);
		assertThat(statusOf(new MockHttpServletRequest("GET", path))).isEqualTo(503);
	}

	@Test
	void beginsLoginsAgainOnceASessionHasEnded() throws Exception {
		this.sessions.sessionCreated(this.session);
		this.sessions.sessionDestroyed(this.session);
		assertThat(statusOf(new MockHttpServletRequest("GET", "/login"))).isEqualTo(200);
	}

	@Test
	void letsALoginGoOnThatHasBegun() throws Exception {
		this.sessions.sessionCreated(this.session);
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/oauth2/authorization/keycloak");
		request.setSession(new MockHttpSession());
		assertThat(statusOf(request)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/agenda/desk", "/login/oauth2/code/keycloak", "/logout" })
	void hindersNothingElse(String path) throws Exception {
		this.sessions.sessionCreated(this.session);
		assertThat(statusOf(new MockHttpServletRequest("GET", path))).isEqualTo(200);
	}

	private int statusOf(MockHttpServletRequest request) throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		this.filter.doFilter(request, response, chain);
		assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
		return response.getStatus();
	}

}
