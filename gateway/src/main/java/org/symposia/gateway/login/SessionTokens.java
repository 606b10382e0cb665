package org.symposia.gateway.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.gateway.session.LoginSession;
import org.symposia.gateway.session.LoginTokens;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

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

	private final CurrentSession current;

	private final TokenRefresh refresh;

	private final Clock clock;

	/** The object on which the refreshes of a session wait, by the session's id. */
	private final LoadingCache<String, Object> locks = Caffeine.newBuilder().weakValues().build((id) -> new Object());

	private final Cache<String, Instant> failures = Caffeine.newBuilder()
		.maximumSize(10_000)
		.expireAfterWrite(Duration.ofMinutes(1))
		.build();

	SessionTokens(CurrentSession current, TokenRefresh refresh, Clock clock) {
		this.current = current;
		this.refresh = refresh;
		this.clock = clock;
	}

	SessionToken of(HttpServletRequest request) {
		LoginSession session = this.current.of(request).orElse(null);
		if (session == null || isFresh(session)) {
			return offer(session);
		}
		synchronized (this.locks.get(session.id())) {
			return renewed(session, request);
		}
	}

	private SessionToken renewed(LoginSession old, HttpServletRequest request) {
		LoginSession session = this.current.reloaded(old, request).orElse(null);
		if (session == null || isFresh(session) || hasJustFailed(session)) {
			return offer(session);
		}
		return switch (this.refresh.of(session.tokens())) {
			case TokenRefresh.Renewed(LoginTokens fresh) -> offer(this.current.renew(session, fresh, request));
			case TokenRefresh.Refused() -> end(session, request);
			case TokenRefresh.NoAnswer() -> {
				this.failures.put(session.id(), this.clock.instant());
				yield offer(session);
			}
		};
	}

	private SessionToken offer(@Nullable LoginSession session) {
		if (session == null) {
			return new SessionToken.Anonymous();
		}
		LoginTokens tokens = session.tokens();
		return isOver(tokens, this.clock.instant()) ? new SessionToken.Unavailable() : new SessionToken.Bearer(
				tokens.accessToken(), Objects.requireNonNullElse(tokens.issuedAt(), Instant.EPOCH));
	}

	private SessionToken end(LoginSession session, HttpServletRequest request) {
		LoginSession renewedElsewhere = this.current.endUnlessRenewed(session, request).orElse(null);
		if (renewedElsewhere == null) {
			SecurityContextHolder.clearContext();
		}
		return offer(renewedElsewhere);
	}

	private boolean isFresh(LoginSession session) {
		return !isOver(session.tokens(), this.clock.instant().plus(EARLY));
	}

	private static boolean isOver(LoginTokens tokens, Instant when) {
		return tokens.expiresAt() != null && !when.isBefore(tokens.expiresAt());
	}

	private boolean hasJustFailed(LoginSession session) {
		Instant failure = this.failures.getIfPresent(session.id());
		return failure != null && this.clock.instant().isBefore(failure.plus(BETWEEN_ATTEMPTS));
	}

}
