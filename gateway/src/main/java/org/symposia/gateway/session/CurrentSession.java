package org.symposia.gateway.session;

import java.util.Optional;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.symposia.gateway.cookie.GatewayCookies;
import org.symposia.starter.mongo.StoreFailures;

import org.springframework.stereotype.Component;

/**
 * The session of a request. The store is asked once, and only for a request that sends
 * the session cookie.
 */
@Component
public class CurrentSession {

	private static final String ATTRIBUTE = CurrentSession.class.getName();

	private final Sessions sessions;

	private final GatewayCookies cookies;

	CurrentSession(Sessions sessions, GatewayCookies cookies) {
		this.sessions = sessions;
		this.cookies = cookies;
	}

	/** The session, read at the first call. */
	public Optional<LoginSession> of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Known(LoginSession known)) {
			return Optional.ofNullable(known);
		}
		Optional<LoginSession> found = this.cookies.session()
			.valueIn(request)
			.flatMap((secret) -> find(secret, request));
		set(request, found.orElse(null));
		return found;
	}

	/** The page that says that the store does not answer cannot say who is signed in. */
	private Optional<LoginSession> find(String secret, HttpServletRequest request) {
		try {
			return this.sessions.find(secret);
		}
		catch (RuntimeException ex) {
			if (request.getDispatcherType() == DispatcherType.ERROR && StoreFailures.isUnavailable(ex)) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	/** The session as it is now, such as after another request has renewed its tokens. */
	public Optional<LoginSession> reloaded(LoginSession session, HttpServletRequest request) {
		Optional<LoginSession> now = this.sessions.load(session.id());
		set(request, now.orElse(null));
		return now;
	}

	/** Begins a session in place of the one the request came with. */
	public void begin(LoginTokens tokens, @Nullable String sid, HttpServletRequest request,
			HttpServletResponse response) {
		of(request).ifPresent(this.sessions::end);
		String secret = this.sessions.newSecret();
		set(request, this.sessions.begin(secret, tokens, sid));
		this.cookies.session().write(response, secret);
	}

	/** Replaces the tokens. */
	public LoginSession renew(LoginSession session, LoginTokens tokens, HttpServletRequest request) {
		LoginSession renewed = this.sessions.renew(session, tokens);
		set(request, renewed);
		return renewed;
	}

	/** Ends the session, and makes the browser forget it. */
	public void end(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.session().remove(response);
		of(request).ifPresent(this.sessions::end);
		set(request, null);
	}

	/**
	 * Ends a session whose tokens the identity provider no longer renews.
	 * @return the session if another gateway has renewed its tokens meanwhile
	 */
	public Optional<LoginSession> endUnlessRenewed(LoginSession session, HttpServletRequest request) {
		if (!this.sessions.endUnlessRenewed(session)) {
			return reloaded(session, request);
		}
		set(request, null);
		return Optional.empty();
	}

	private static void set(HttpServletRequest request, @Nullable LoginSession session) {
		request.setAttribute(ATTRIBUTE, new Known(session));
	}

	/** That the store was asked, and what it answered. */
	private record Known(@Nullable LoginSession session) {
	}

}
