package org.symposia.gateway.login;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.gateway.session.TestSessions;
import org.symposia.starter.test.TestClock;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokenRelayFilterTests {

	private final TestClock clock = new TestClock(SignedIn.SINCE);

	private final CurrentSession session = TestSessions.none(this.clock);

	private final TokenRelayFilter filter = new TokenRelayFilter(
			new SessionTokens(this.session, new TokenRefresh(SignedIn.client("http://localhost/realm"), (request) -> {
				throw new OAuth2AuthorizationException(new OAuth2Error("away"), new ResourceAccessException("away"));
			}, new SimpleMeterRegistry()), this.clock));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/desk");

	@BeforeEach
	void signIn() {
		this.session.begin(SignedIn.tokens(), "sid", this.request, new MockHttpServletResponse());
	}

	@Test
	void addsTheTokenOfTheSessionAndNotesItsAge() throws Exception {
		assertThat(passedOn().getFirst(HttpHeaders.AUTHORIZATION)).isEqualTo("Bearer first");
		assertThat(this.request.getAttribute(TokenRelayFilter.SINCE)).isEqualTo(SignedIn.SINCE);
	}

	@Test
	void addsNothingForAPassingReader() throws Exception {
		this.session.end(this.request, new MockHttpServletResponse());
		assertThat(passedOn().containsHeader(HttpHeaders.AUTHORIZATION)).isFalse();
	}

	@Test
	void leavesTheCallersOwnTokenAloneAndIgnoresTheSession() throws Exception {
		this.request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer own");
		this.clock.set(SignedIn.UNTIL);
		assertThat(passedOn().get(HttpHeaders.AUTHORIZATION)).containsExactly("Bearer own");
		assertThat(this.request.getAttribute(TokenRelayFilter.SINCE)).isNull();
	}

	@Test
	void saysThatSigningInIsAwayOnceTheTokenHasExpired() {
		this.clock.set(SignedIn.UNTIL);
		assertThatExceptionOfType(LoginUnavailableException.class).isThrownBy(this::passedOn);
	}

	private HttpHeaders passedOn() throws Exception {
		AtomicReference<HttpHeaders> seen = new AtomicReference<>();
		this.filter.filter(ServerRequest.create(this.request, List.of()), (passed) -> {
			seen.set(passed.headers().asHttpHeaders());
			return ServerResponse.ok().build();
		});
		return seen.get();
	}

}
