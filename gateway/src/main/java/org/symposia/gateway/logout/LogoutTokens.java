package org.symposia.gateway.logout;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.symposia.gateway.login.IdentityProperties;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Verifies logout tokens. Spring Security's own back-channel logout keeps sessions in
 * memory and ends them by calls to itself.
 *
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html#Validation">
 * OpenID Connect Back-Channel Logout, logout token validation</a>
 */
@Component
class LogoutTokens {

	static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

	private final JwtDecoder decoder;

	LogoutTokens(IdentityProperties identity, JWKSource<SecurityContext> keys, Clock clock) {
		NimbusJwtDecoder nimbus = NimbusJwtDecoder.withJwkSource(keys).build();
		nimbus.setJwtValidator(new DelegatingOAuth2TokenValidator<>(rules(identity, clock)));
		this.decoder = nimbus;
	}

	/**
	 * The session at the identity provider that has ended.
	 * @throws org.springframework.security.oauth2.jwt.BadJwtException if the token does
	 * not say so
	 * @throws org.springframework.security.oauth2.jwt.JwtException if it cannot be
	 * checked
	 */
	String sidOf(String token) {
		return Objects.requireNonNull(this.decoder.decode(token).getClaimAsString("sid"));
	}

	private static List<OAuth2TokenValidator<Jwt>> rules(IdentityProperties identity, Clock clock) {
		JwtTimestampValidator time = new JwtTimestampValidator();
		time.setClock(clock);
		JwtTypeValidator type = new JwtTypeValidator("logout+jwt", "JWT");
		type.setAllowEmpty(true);
		return List.of(type, time, new JwtIssuerValidator(identity.issuer()),
				new JwtClaimValidator<List<String>>(JwtClaimNames.AUD,
						(audience) -> audience != null && audience.contains(identity.clientId())),
				new JwtClaimValidator<String>("sid", StringUtils::hasText), new JwtClaimValidator<Map<String, Object>>(
						"events", (events) -> events != null && events.containsKey(EVENT)),
				LogoutTokens::isNoIdToken);
	}

	/** A logout token has no nonce, so that no ID token passes for one. */
	private static OAuth2TokenValidatorResult isNoIdToken(Jwt token) {
		return token.hasClaim("nonce")
				? OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN))
				: OAuth2TokenValidatorResult.success();
	}

}
