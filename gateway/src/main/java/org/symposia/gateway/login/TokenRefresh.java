package org.symposia.gateway.login;

import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
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

	private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> exchange;

	private final MeterRegistry meters;

	TokenRefresh(OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> exchange, MeterRegistry meters) {
		this.exchange = exchange;
		this.meters = meters;
	}

	Outcome of(OAuth2AuthorizedClient client) {
		Outcome outcome = ask(client);
		this.meters.counter("symposia.gateway.token.renewals", "outcome", outcome.getClass().getSimpleName())
			.increment();
		return outcome;
	}

	private Outcome ask(OAuth2AuthorizedClient client) {
		OAuth2RefreshToken token = client.getRefreshToken();
		if (token == null) {
			return new Refused();
		}
		try {
			return new Renewed(renewed(client,
					this.exchange.getTokenResponse(new OAuth2RefreshTokenGrantRequest(client.getClientRegistration(),
							client.getAccessToken(), token))));
		}
		catch (OAuth2AuthorizationException ex) {
			logger.info("A session's token was not renewed: {}", ex.getError().getErrorCode());
			return ProviderFailure.isRefusal(ex) ? new Refused() : new NoAnswer();
		}
	}

	private static OAuth2AuthorizedClient renewed(OAuth2AuthorizedClient old, OAuth2AccessTokenResponse response) {
		return new OAuth2AuthorizedClient(old.getClientRegistration(), old.getPrincipalName(),
				response.getAccessToken(),
				Optional.ofNullable(response.getRefreshToken()).orElse(old.getRefreshToken()));
	}

	/** What the provider answered. */
	sealed interface Outcome {

	}

	record Renewed(OAuth2AuthorizedClient client) implements Outcome {
	}

	record Refused() implements Outcome {
	}

	record NoAnswer() implements Outcome {
	}

}
