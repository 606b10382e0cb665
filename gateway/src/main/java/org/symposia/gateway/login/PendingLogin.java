package org.symposia.gateway.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;

/**
 * A login that has begun: what the answer of the identity provider is checked against.
 *
 * @param state tells the logins of a browser apart
 * @param nonce binds the ID token to this login
 * @param verifier proves that who began the login ends it (RFC 7636)
 * @param path where to go after signing in
 * @param begun when it began
 */
record PendingLogin(String state, String nonce, String verifier, String path, Instant begun) {

	/** How long the identity provider may take to answer. */
	static final Duration VALIDITY = Duration.ofMinutes(10);

	static PendingLogin of(OAuth2AuthorizationRequest request, ReturnPath path, Instant now) {
		return new PendingLogin(Objects.requireNonNull(request.getState()),
				Objects.requireNonNull(request.<String>getAttribute(OidcParameterNames.NONCE)),
				Objects.requireNonNull(request.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)), path.value(),
				now);
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.begun.plus(VALIDITY));
	}

	OAuth2AuthorizationRequest toRequest(ClientRegistration client) {
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
			.clientId(client.getClientId())
			.redirectUri(client.getRedirectUri())
			.scopes(client.getScopes())
			.state(this.state)
			.attributes((attributes) -> {
				attributes.put(OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId());
				attributes.put(OidcParameterNames.NONCE, this.nonce);
				attributes.put(PkceParameterNames.CODE_VERIFIER, this.verifier);
			})
			.build();
	}

}
