package org.symposia.gateway.login;

import java.time.Duration;
import java.util.function.Function;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.starter.test.TestClock;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTokensTests {

	private static final SessionToken FIRST = new SessionToken.Bearer("first", SignedIn.SINCE);

	private static final SessionToken SECOND = new SessionToken.Bearer("second", SignedIn.UNTIL);

	private final TestClock clock = new TestClock(SignedIn.SINCE);

	private final HttpSessionOAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();

	private final Provider provider = new Provider();

	private final SessionTokens tokens = new SessionTokens(this.clients, this.provider, this.clock);

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/desk");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@BeforeEach
	void signIn() {
		SecurityContextHolder.getContext().setAuthentication(SignedIn.person());
		this.clients.saveAuthorizedClient(SignedIn.client("http://localhost/realm"), SignedIn.person(), this.request,
				this.response);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void haveNoneForAPassingReader() {
		SecurityContextHolder.clearContext();
		assertThat(token()).isEqualTo(new SessionToken.Anonymous());
	}

	@Test
	void haveNoneWithoutASessionAndBeginNone() {
		MockHttpServletRequest another = new MockHttpServletRequest("GET", "/agenda/desk");
		assertThat(this.tokens.of(another, this.response)).isEqualTo(new SessionToken.Anonymous());
		assertThat(another.getSession(false)).isNull();
	}

	@Test
	void useAFreshTokenAsItIs() {
		this.clock.set(SignedIn.UNTIL.minusSeconds(16));
		assertThat(token()).isEqualTo(FIRST);
		assertThat(this.provider.asked).isZero();
	}

	@Test
	void renewATokenShortlyBeforeItExpires() {
		this.provider.answer = Provider::renew;
		this.clock.set(SignedIn.UNTIL.minusSeconds(15));
		assertThat(token()).isEqualTo(SECOND);
		assertThat(token()).isEqualTo(SECOND);
		assertThat(this.provider.asked).isOne();
	}

	@Test
	void useATokenToItsEndWhileTheProviderIsAway() {
		this.clock.set(SignedIn.UNTIL.minusMillis(1));
		assertThat(token()).isEqualTo(FIRST);
		this.clock.advance(Duration.ofMillis(1));
		assertThat(token()).isEqualTo(new SessionToken.Unavailable());
	}

	@Test
	void askAnAbsentProviderAgainAfterTwoSeconds() {
		this.clock.set(SignedIn.UNTIL);
		token();
		this.provider.answer = Provider::renew;
		this.clock.advance(Duration.ofMillis(1_999));
		assertThat(token()).isEqualTo(new SessionToken.Unavailable());
		assertThat(this.provider.asked).isOne();
		this.clock.advance(Duration.ofMillis(1));
		assertThat(token()).isEqualTo(SECOND);
	}

	@Test
	void endTheSessionWhenTheProviderRefuses() {
		MockHttpSession session = (MockHttpSession) this.request.getSession();
		this.provider.answer = (client) -> new TokenRefresh.Refused();
		this.clock.set(SignedIn.UNTIL);
		assertThat(token()).isEqualTo(new SessionToken.Anonymous());
		assertThat(session.isInvalid()).isTrue();
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
	}

	private SessionToken token() {
		return this.tokens.of(this.request, this.response);
	}

	/** Is away until told otherwise. */
	private static final class Provider extends TokenRefresh {

		private int asked;

		private Function<OAuth2AuthorizedClient, Outcome> answer = (client) -> new NoAnswer();

		Provider() {
			super((request) -> {
				throw new UnsupportedOperationException();
			}, new SimpleMeterRegistry());
		}

		@Override
		Outcome of(OAuth2AuthorizedClient client) {
			this.asked++;
			return this.answer.apply(client);
		}

		static Outcome renew(OAuth2AuthorizedClient old) {
			return new Renewed(new OAuth2AuthorizedClient(old.getClientRegistration(), old.getPrincipalName(),
					SignedIn.token("second", SignedIn.UNTIL), old.getRefreshToken()));
		}

	}

}
