package org.symposia.starter.security;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

import org.symposia.starter.problem.ForbiddenException;
import org.symposia.starter.problem.LoginRequiredException;
import org.symposia.starter.problem.NeighbourUnavailableException;
import org.symposia.starter.problem.RecordedProblems;
import org.symposia.starter.test.ClosedPort;
import org.symposia.starter.test.TestServers;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TokenDecoderTests {

	private final JwtDecoder decoder = decoder(TestServers.issuer() + "/protocol/openid-connect/certs");

	@Test
	void acceptsATokenOfTheIdentityProvider() {
		assertThat(this.decoder.decode(TestTokens.organizer("jihs")).getSubject()).isEqualTo("organizer-jihs");
	}

	@Test
	void acceptsATokenForSeveralAudiences() {
		String token = TestTokens.token("u1", (claims) -> claims.audience(List.of("account", "symposia")));
		assertThat(this.decoder.decode(token).getAudience()).contains("symposia");
	}

	@ParameterizedTest
	@MethodSource
	void refusesATokenWithAWrongClaim(String reason, Consumer<JWTClaimsSet.Builder> change) {
		String token = TestTokens.token("u1", change);
		assertThatExceptionOfType(BadJwtException.class).as(reason).isThrownBy(() -> this.decoder.decode(token));
	}

	static Stream<Arguments> refusesATokenWithAWrongClaim() {
		Instant now = Clock.systemUTC().instant();
		return Stream.of(wrong("audience", (claims) -> claims.audience("account")),
				wrong("no audience", (claims) -> claims.audience((String) null)),
				wrong("issuer", (claims) -> claims.issuer("https://evil.example")),
				wrong("no issuer", (claims) -> claims.issuer(null)),
				wrong("no subject", (claims) -> claims.subject(null)),
				wrong("empty subject", (claims) -> claims.subject(" ")),
				wrong("expired", (claims) -> claims.expirationTime(Date.from(now.minus(Duration.ofHours(1))))),
				wrong("not yet valid", (claims) -> claims.notBeforeTime(Date.from(now.plus(Duration.ofHours(1))))));
	}

	private static Arguments wrong(String reason, Consumer<JWTClaimsSet.Builder> change) {
		return arguments(reason, change);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "a.b.c", "",
			// the header {"alg":"none"} with the claims {"sub":"u1"}
			"eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1MSJ9.",
			// the header {"alg":"HS256"}, as if the public key was a shared secret
			"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1MSJ9.c2lnbmF0dXJl" })
	void refusesWhatTheIdentityProviderDidNotSign(String token) {
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> this.decoder.decode(token));
	}

	@Test
	void refusesATokenThatWasChanged() {
		String[] parts = TestTokens.attendee().split("\\.");
		String[] other = TestTokens.admin().split("\\.");
		assertThatExceptionOfType(BadJwtException.class)
			.isThrownBy(() -> this.decoder.decode(parts[0] + "." + other[1] + "." + parts[2]));
	}

	@Test
	void blamesNoTokenWhileTheKeysAreOutOfReach() {
		try (ClosedPort closed = new ClosedPort()) {
			assertThatExceptionOfType(JwtException.class)
				.isThrownBy(() -> decoder(closed.url()).decode(TestTokens.attendee()))
				.isNotInstanceOf(BadJwtException.class);
		}
	}

	@Test
	void refusesAForgedKeyHoweverOftenItComes() {
		this.decoder.decode(TestTokens.attendee());
		for (int time = 0; time < 10; time++) {
			assertThatExceptionOfType(BadJwtException.class)
				.isThrownBy(() -> this.decoder.decode(TestTokens.signedByAnotherKey()));
		}
		assertThat(this.decoder.decode(TestTokens.attendee())).isNotNull();
	}

	@Test
	void answersAMissingTokenAMissingRoleAndAnAbsentProviderWithAProblem() {
		RecordedProblems problems = new RecordedProblems();
		TokenFailure failure = new TokenFailure(problems.writer());
		MockHttpServletResponse response = new MockHttpServletResponse();
		failure.commence(new MockHttpServletRequest(), response, new BadCredentialsException("expired"));
		assertThat(response.getStatus()).isEqualTo(401);
		failure.handle(new MockHttpServletRequest(), response, new AccessDeniedException("no role"));
		assertThat(response.getStatus()).isEqualTo(403);
		failure.commence(new MockHttpServletRequest(), response, new AuthenticationServiceException("no keys"));
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(problems.all()).hasExactlyElementsOfTypes(LoginRequiredException.class, ForbiddenException.class,
				NeighbourUnavailableException.class);
	}

	private static JwtDecoder decoder(String keysUrl) {
		try {
			return TokenDecoder.of(new TokenProperties(TestServers.issuer(), URI.create(keysUrl).toURL(), "symposia",
					Duration.ofMinutes(1)), Clock.systemUTC());
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
