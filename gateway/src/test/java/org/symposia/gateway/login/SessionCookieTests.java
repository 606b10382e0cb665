package org.symposia.gateway.login;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCookieTests {

	@Test
	void stripsOnlyTheSessionCookie() {
		SessionCookie cookie = new SessionCookie("s");
		assertThat(cookie.strippedFrom(List.of("a=1; s=2; ss=3; b=s=4"))).containsExactly("a=1; ss=3; b=s=4");
		assertThat(cookie.strippedFrom(List.of("s=2"))).isEmpty();
		assertThat(cookie.strippedFrom(List.of("x=1;s=2", "s=3"))).containsExactly("x=1");
	}

}
