package org.symposia.gateway.login;

import java.time.Duration;
import java.util.function.Function;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.gateway.session.LoginTokens;
import org.symposia.gateway.session.TestSessions;
import org.symposia.starter.test.TestClock;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class SessionTokensTests {

	private static final SessionToken FIRST = new SessionToken.Bearer("first", SignedIn.SINCE);

	private static final SessionToken SECOND = new SessionToken.Bearer("second", SignedIn.UNTIL);

	private final TestClock clock = new TestClock(SignedIn.SINCE);

	private final CurrentSession session = TestSessions.none(this.clock);

	private final Provider provider = new Provider();

	private final SessionTokens tokens = new SessionTokens(this.session, this.provider, this.clock);

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/agenda/desk");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@BeforeEach
	void signIn() {
		SecurityContextHolder.getContext().setAuthentication(SignedIn.person());
		this.session.begin(SignedIn.tokens(), "sid", this.request, this.response);
	}

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void haveNoneForAPassingReader() {
		assertThat(this.tokens.of(new MockHttpServletRequest("GET", "/agenda/desk")))
			.isEqualTo(new SessionToken.Anonymous());
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
		this.provider.answer = (old) -> new TokenRefresh.Refused();
		this.clock.set(SignedIn.UNTIL);
		assertThat(token()).isEqualTo(new SessionToken.Anonymous());
		assertThat(this.session.of(TestSessions.requestAfter(this.response))).isEmpty();
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
	}

	@Test
	void useWhatAnotherGatewayHasRenewedWhenTheProviderRefuses() {
		this.provider.answer = (old) -> {
			MockHttpServletRequest elsewhere = TestSessions.requestAfter(this.response);
			this.session.renew(this.session.of(elsewhere).orElseThrow(),
					SignedIn.tokens("second", SignedIn.UNTIL, "r2"), elsewhere);
			return new TokenRefresh.Refused();
		};
		this.clock.set(SignedIn.UNTIL);
		assertThat(token()).isEqualTo(SECOND);
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
	}

	private SessionToken token() {
		return this.tokens.of(this.request);
	}

	/** Is away until told otherwise. */
	private static final class Provider extends TokenRefresh {

		private int asked;

		private Function<LoginTokens, Outcome> answer = (old) -> new NoAnswer();

		Provider() {
			super(SignedIn.client("http://localhost/realm"), (request) -> {
				throw new UnsupportedOperationException();
			}, new SimpleMeterRegistry());
		}

		@Override
		Outcome of(LoginTokens old) {
			this.asked++;
			return this.answer.apply(old);
		}

		static Outcome renew(LoginTokens old) {
			return new Renewed(SignedIn.tokens("second", SignedIn.UNTIL, old.refreshToken()));
		}

	}

}
