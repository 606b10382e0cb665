package org.symposia.gateway.cookie;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class GatewayCookiesTests {

	private final GatewayCookies cookies = TestCookies.local();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void stripsOnlyItsOwn() {
		assertThat(this.cookies
			.strippedFrom(List.of("a=1; symposia-session=2; xsymposia-session=3; b=symposia-session=4")))
			.containsExactly("a=1; xsymposia-session=3; b=symposia-session=4");
		assertThat(this.cookies.strippedFrom(List.of("symposia-session=2;symposia-login=3"))).isEmpty();
		assertThat(this.cookies.strippedFrom(List.of("x=1;symposia-login=2", "symposia-session=3")))
			.containsExactly("x=1");
	}

	@Test
	void areFoundByTheirNames() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThat(this.cookies.session().valueIn(request)).isEmpty();
		request.setCookies(new Cookie("xsymposia-session", "1"), new Cookie("symposia-session", "2"));
		assertThat(this.cookies.session().valueIn(request)).contains("2");
		assertThat(this.cookies.pendingLogins().valueIn(request)).isEmpty();
	}

	@Test
	void cannotBeReadByScriptsNorSentAlongByOtherSites() {
		this.cookies.session().write(this.response, "abc");
		assertThat(setCookie()).isEqualTo("symposia-session=abc; Path=/; HttpOnly; SameSite=Lax");
	}

	@Test
	void areBoundToTheHostWhereBrowsersComeByTls() {
		TestCookies.at("https://symposia.example").pendingLogins().write(this.response, "abc", Duration.ofHours(1));
		assertThat(setCookie()).startsWith("__Host-symposia-login=abc; Path=/; Max-Age=3600;")
			.endsWith("; Secure; HttpOnly; SameSite=Lax");
	}

	@Test
	void areRemovedInTheWayTheyWereWritten() {
		TestCookies.at("https://symposia.example").session().remove(this.response);
		assertThat(setCookie()).startsWith("__Host-symposia-session=; Path=/; Max-Age=0;").contains("; Secure;");
	}

	private String setCookie() {
		return this.response.getHeader("Set-Cookie");
	}

}
