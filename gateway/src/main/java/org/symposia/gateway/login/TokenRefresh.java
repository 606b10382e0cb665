package org.symposia.gateway.login;

import java.util.Objects;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.symposia.gateway.session.LoginTokens;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/**
 * Asks the provider for a new access token.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6749#section-6">RFC 6749, section 6</a>
 */
@Component
class TokenRefresh {

	private static final Logger logger = LoggerFactory.getLogger(TokenRefresh.class);

	private final ClientRegistrationRepository clients;

	private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> exchange;

	private final MeterRegistry meters;

	TokenRefresh(ClientRegistrationRepository clients,
			OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> exchange, MeterRegistry meters) {
		this.clients = clients;
		this.exchange = exchange;
		this.meters = meters;
	}

	Outcome of(LoginTokens tokens) {
		Outcome outcome = ask(tokens);
		this.meters.counter("symposia.gateway.token.renewals", "outcome", outcome.getClass().getSimpleName())
			.increment();
		return outcome;
	}

	private Outcome ask(LoginTokens tokens) {
		if (tokens.refreshToken() == null) {
			return new Refused();
		}
		try {
			return new Renewed(renewed(tokens, this.exchange.getTokenResponse(request(tokens, tokens.refreshToken()))));
		}
		catch (OAuth2AuthorizationException ex) {
			logger.info("A session's token was not renewed: {}", ex.getError().getErrorCode());
			return ProviderFailure.isRefusal(ex) ? new Refused() : new NoAnswer();
		}
	}

	private OAuth2RefreshTokenGrantRequest request(LoginTokens tokens, String refreshToken) {
		ClientRegistration client = Objects
			.requireNonNull(this.clients.findByRegistrationId(IdentityConfiguration.REGISTRATION));
		OAuth2AccessToken old = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, tokens.accessToken(),
				tokens.issuedAt(), tokens.expiresAt());
		return new OAuth2RefreshTokenGrantRequest(client, old, new OAuth2RefreshToken(refreshToken, null));
	}

	private static LoginTokens renewed(LoginTokens old, OAuth2AccessTokenResponse response) {
		OAuth2AccessToken access = response.getAccessToken();
		OAuth2RefreshToken refresh = response.getRefreshToken();
		return new LoginTokens(old.idToken(), access.getTokenValue(), access.getIssuedAt(), access.getExpiresAt(),
				(refresh != null) ? refresh.getTokenValue() : old.refreshToken());
	}

	/** What the provider answered. */
	sealed interface Outcome {

	}

	record Renewed(LoginTokens tokens) implements Outcome {
	}

	record Refused() implements Outcome {
	}

	record NoAnswer() implements Outcome {
	}

}
