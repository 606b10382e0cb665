package org.symposia.gateway.routing;

import java.net.URI;
import java.util.List;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.cookie.TestCookies;
import org.symposia.gateway.ratelimit.ClientAddresses;
import org.symposia.starter.web.PublicUrl;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamHeadersTests {

	private final HttpHeaders received = new HttpHeaders();

	@Test
	void sayWhereARequestComesFromWhateverItClaims() {
		this.received.set("X-Forwarded-For", "6.6.6.6");
		this.received.set("X-Forwarded-Host", "evil.example");
		this.received.set("X-Forwarded-Proto", "gopher");
		HttpHeaders passedOn = passedOn();
		assertThat(passedOn.get("X-Forwarded-For")).containsExactly("203.0.113.7");
		assertThat(passedOn.get("X-Forwarded-Host")).containsExactly("symposia.example:8443");
		assertThat(passedOn.get("X-Forwarded-Proto")).containsExactly("https");
	}

	@Test
	void keepTheCookiesOfTheGatewayBack() {
		this.received.addAll(HttpHeaders.COOKIE,
				List.of("lang=ja; symposia-session=abc; theme=dark; symposia-login=def"));
		assertThat(passedOn().get(HttpHeaders.COOKIE)).containsExactly("lang=ja; theme=dark");
	}

	@Test
	void haveNoCookieWhenTheSessionWasTheOnlyOne() {
		this.received.set(HttpHeaders.COOKIE, "symposia-session=abc");
		assertThat(passedOn().getOrEmpty(HttpHeaders.COOKIE)).isEmpty();
	}

	@Test
	void carryEverythingElse() {
		this.received.set(HttpHeaders.ACCEPT_LANGUAGE, "ja");
		this.received.setBearerAuth("own");
		assertThat(passedOn().getFirst(HttpHeaders.ACCEPT_LANGUAGE)).isEqualTo("ja");
		assertThat(passedOn().getFirst(HttpHeaders.AUTHORIZATION)).isEqualTo("Bearer own");
	}

	@Test
	void leaveWhatWasReceivedAsItIs() {
		this.received.set(HttpHeaders.COOKIE, "symposia-session=abc");
		passedOn();
		assertThat(this.received.getFirst(HttpHeaders.COOKIE)).isEqualTo("symposia-session=abc");
		assertThat(this.received.containsHeader("X-Forwarded-For")).isFalse();
	}

	private HttpHeaders passedOn() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/press");
		request.setRemoteAddr("203.0.113.7");
		return new UpstreamHeaders(new ClientAddresses(List.of()),
				new PublicUrl(URI.create("https://symposia.example:8443")), TestCookies.local(), Tracer.NOOP,
				Propagator.NOOP)
			.apply(this.received, ServerRequest.create(request, List.of()));
	}

}
