package org.symposia.gateway.login;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symposia.starter.web.PublicUrl;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCookieTests {

	private final SessionCookie cookie = new SessionCookie("s");

	@Test
	void stripsOnlyTheSessionCookie() {
		assertThat(this.cookie.strippedFrom(List.of("a=1; s=2; ss=3; b=s=4"))).containsExactly("a=1; ss=3; b=s=4");
		assertThat(this.cookie.strippedFrom(List.of("s=2"))).isEmpty();
		assertThat(this.cookie.strippedFrom(List.of("x=1;s=2", "s=3"))).containsExactly("x=1");
	}

	@Test
	void isFoundByItsName() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThat(this.cookie.cameWith(request)).isFalse();
		request.setCookies(new Cookie("ss", "1"));
		assertThat(this.cookie.cameWith(request)).isFalse();
		request.setCookies(new Cookie("ss", "1"), new Cookie("s", "2"));
		assertThat(this.cookie.cameWith(request)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "https://symposia.example, true", "http://localhost:8080, false" })
	void isKeptToTlsWhereBrowsersComeByTls(URI site, boolean secure) {
		MockServletContext context = new MockServletContext();
		new SecureSessionCookie(new PublicUrl(site)).onStartup(context);
		assertThat(context.getSessionCookieConfig().isSecure()).isEqualTo(secure);
	}

}
