package org.symposia.gateway.session;

import java.time.Clock;

import jakarta.servlet.http.Cookie;
import org.symposia.gateway.cookie.GatewayCookies;
import org.symposia.gateway.cookie.TestCookies;
import org.symposia.gateway.encryption.SessionKey;
import org.symposia.starter.test.EmbeddedStore;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Sessions in a store of their own, for tests without Spring. */
public final class TestSessions {

	private TestSessions() {
	}

	/** No session yet. */
	public static CurrentSession none(Clock clock) {
		return new CurrentSession(new Sessions(EmbeddedStore.newStore(), JsonMapper.builder().build(),
				new SessionKey("a-key-of-the-tests-that-nobody-else-has"), clock), TestCookies.local());
	}

	/** The next request of the browser that was given this answer. */
	public static MockHttpServletRequest requestAfter(MockHttpServletResponse response) {
		GatewayCookies cookies = TestCookies.local();
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/desk");
		Cookie cookie = response.getCookie(cookies.session().name());
		request.setCookies(new Cookie(cookie.getName(), cookie.getValue()));
		return request;
	}

}
