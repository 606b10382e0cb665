package org.symposia.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.symposia.gateway.session.LoginTokens;

import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
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

	static LoginTokens tokens() {
		return tokens("first", SINCE, "r");
	}

	static LoginTokens tokens(String access, Instant since, String refresh) {
		String idToken = new PlainJWT(
				new JWTClaimsSet.Builder().subject("erika").claim("name", "Erika Mustermann").build())
			.serialize();
		return new LoginTokens(idToken, access, since, since.plus(Duration.ofHours(1)), refresh);
	}

	static ClientRegistrationRepository client(String issuer) {
		return new InMemoryClientRegistrationRepository(
				ClientRegistration.withRegistrationId(IdentityConfiguration.REGISTRATION)
					.clientId("gateway")
					.clientSecret("secret")
					.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
					.redirectUri("http://localhost:8080/login/oauth2/code/keycloak")
					.scope("openid")
					.authorizationUri(issuer + "/auth")
					.tokenUri(issuer + "/protocol/openid-connect/token")
					.build());
	}

}
