package org.symposia.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

/** Erika, whose token is good for one hour. */
final class SignedIn {

	static final Instant SINCE = Instant.parse("2026-04-15T07:00:00Z");

	static final Instant UNTIL = SINCE.plus(Duration.ofHours(1));

	private SignedIn() {
	}

	static OAuth2AuthenticationToken person() {
		return new OAuth2AuthenticationToken(new DefaultOAuth2User(List.of(), Map.of("sub", "erika"), "sub"), List.of(),
				IdentityConfiguration.REGISTRATION);
	}

	static OAuth2AuthorizedClient client(String issuer) {
		return new OAuth2AuthorizedClient(registration(issuer), "erika", token("first", SINCE),
				new OAuth2RefreshToken("r", SINCE));
	}

	static OAuth2AuthorizedClient clientWithoutRefreshToken() {
		return new OAuth2AuthorizedClient(registration("http://localhost/realm"), "erika", token("first", SINCE));
	}

	static OAuth2AccessToken token(String value, Instant since) {
		return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, since, since.plus(Duration.ofHours(1)));
	}

	private static ClientRegistration registration(String issuer) {
		return ClientRegistration.withRegistrationId(IdentityConfiguration.REGISTRATION)
			.clientId("gateway")
			.clientSecret("secret")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("http://localhost:8080/login/oauth2/code/keycloak")
			.authorizationUri(issuer + "/auth")
			.tokenUri(issuer + "/protocol/openid-connect/token")
			.build();
	}

}
