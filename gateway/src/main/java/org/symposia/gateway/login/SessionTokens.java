package org.symposia.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Returns the access token of a session, refreshed before it expires. Of several requests
 * of a session that need a refresh, one does it while the others wait.
 */
@Component
class SessionTokens {

	/** Refresh this long before the end, so that no token expires on its way. */
	private static final Duration EARLY = Duration.ofSeconds(15);

	/** After a failed attempt, requests do not each wait for the provider again. */
	private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);

	private static final String LAST_FAILURE = SessionTokens.class.getName() + ".lastFailure";

	private final OAuth2AuthorizedClientRepository clients;

	private final TokenRefresh refresh;

	private final Clock clock;

	SessionTokens(OAuth2AuthorizedClientRepository clients, TokenRefresh refresh, Clock clock) {
		this.clients = clients;
		this.refresh = refresh;
		this.clock = clock;
	}

	SessionToken of(HttpServletRequest request, HttpServletResponse response) {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		HttpSession session = request.getSession(false);
		if (session == null || !(person instanceof OAuth2AuthenticationToken)) {
			return new SessionToken.Anonymous();
		}
		OAuth2AuthorizedClient client = load(person, request);
		if (client == null || isFresh(client.getAccessToken())) {
			return offer(client);
		}
		synchronized (WebUtils.getSessionMutex(session)) {
			return renewed(person, request, response);
		}
	}

	private SessionToken renewed(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		OAuth2AuthorizedClient client = load(person, request);
		HttpSession session = request.getSession(false);
		if (client == null || session == null || isFresh(client.getAccessToken()) || hasJustFailed(session)) {
			return offer(client);
		}
		return switch (this.refresh.of(client)) {
			case TokenRefresh.Renewed(OAuth2AuthorizedClient fresh) -> {
				this.clients.saveAuthorizedClient(fresh, person, request, response);
				yield offer(fresh);
			}
			case TokenRefresh.Refused() -> end(session);
			case TokenRefresh.NoAnswer() -> {
				session.setAttribute(LAST_FAILURE, this.clock.instant());
				yield offer(client);
			}
		};
	}

	private SessionToken offer(@Nullable OAuth2AuthorizedClient client) {
		if (client == null) {
			return new SessionToken.Anonymous();
		}
		boolean expired = isOver(client.getAccessToken(), this.clock.instant());
		return expired ? new SessionToken.Unavailable() : bearer(client.getAccessToken());
	}

	private static SessionToken bearer(OAuth2AccessToken token) {
		return new SessionToken.Bearer(token.getTokenValue(),
				Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH));
	}

	private static SessionToken end(HttpSession session) {
		session.invalidate();
		SecurityContextHolder.clearContext();
		return new SessionToken.Anonymous();
	}

	private @Nullable OAuth2AuthorizedClient load(Authentication person, HttpServletRequest request) {
		return this.clients.loadAuthorizedClient(IdentityConfiguration.REGISTRATION, person, request);
	}

	private boolean isFresh(OAuth2AccessToken token) {
		return !isOver(token, this.clock.instant().plus(EARLY));
	}

	private static boolean isOver(OAuth2AccessToken token, Instant when) {
		return token.getExpiresAt() != null && !when.isBefore(token.getExpiresAt());
	}

	private boolean hasJustFailed(HttpSession session) {
		return session.getAttribute(LAST_FAILURE) instanceof Instant failure
				&& this.clock.instant().isBefore(failure.plus(BETWEEN_ATTEMPTS));
	}

}
