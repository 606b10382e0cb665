package org.symposia.gateway.login;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.gateway.session.LoginTokens;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Begins a session when Spring Security has completed a login. The tokens are read by
 * {@link SessionTokens}.
 */
@Component
class SessionClients implements OAuth2AuthorizedClientRepository {

	private final CurrentSession session;

	SessionClients(CurrentSession session) {
		this.session = session;
	}

	@Override
	public void saveAuthorizedClient(OAuth2AuthorizedClient client, Authentication person, HttpServletRequest request,
			HttpServletResponse response) {
		OidcUser user = (OidcUser) Objects.requireNonNull(person.getPrincipal());
		OAuth2AccessToken access = client.getAccessToken();
		OAuth2RefreshToken refresh = client.getRefreshToken();
		LoginTokens tokens = new LoginTokens(user.getIdToken().getTokenValue(), access.getTokenValue(),
				access.getIssuedAt(), access.getExpiresAt(), (refresh != null) ? refresh.getTokenValue() : null);
		try {
			this.session.begin(tokens, user.getClaimAsString("sid"), request, response);
		}
		catch (DataAccessException ex) {
			throw new AuthenticationServiceException("The store of the sessions does not answer", ex);
		}
	}

	@Override
	@SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
	public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(String registration, Authentication person,
			HttpServletRequest request) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void removeAuthorizedClient(String registration, Authentication person, HttpServletRequest request,
			HttpServletResponse response) {
		throw new UnsupportedOperationException();
	}

}
