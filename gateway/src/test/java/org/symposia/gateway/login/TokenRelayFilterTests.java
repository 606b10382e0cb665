package org.symposia.gateway.login;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.starter.test.TestClock;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TokenRelayFilterTests {

	private final HttpSessionOAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();

	private final TestClock clock = new TestClock(SignedIn.SINCE);

	private final TokenRelayFilter filter = new TokenRelayFilter(
			new SessionTokens(this.clients, new TokenRefresh((request) -> {
				throw new OAuth2AuthorizationException(new OAuth2Error("away"), new ResourceAccessException("away"));
			}, new SimpleMeterRegistry()), this.clock));

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/desk");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@BeforeEach
	void signIn() {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this.request, this.response));
		SecurityContextHolder.getContext().setAuthentication(SignedIn.person());
		this.clients.saveAuthorizedClient(SignedIn.client("http://localhost/realm"), SignedIn.person(), this.request,
				this.response);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void addsTheTokenOfTheSessionAndNotesItsAge() throws Exception {
		assertThat(passedOn().getFirst(HttpHeaders.AUTHORIZATION)).isEqualTo("Bearer first");
		assertThat(this.request.getAttribute(TokenRelayFilter.SINCE)).isEqualTo(SignedIn.SINCE);
	}

	@Test
	void addsNothingForAPassingReader() throws Exception {
		SecurityContextHolder.clearContext();
		assertThat(passedOn().containsHeader(HttpHeaders.AUTHORIZATION)).isFalse();
	}

	@Test
	void leavesTheCallersOwnTokenAloneAndIgnoresTheSession() throws Exception {
		this.request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer own");
		this.clock.set(Instant.MAX.minusSeconds(60));
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
