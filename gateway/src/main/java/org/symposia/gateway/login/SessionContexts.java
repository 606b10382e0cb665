package org.symposia.gateway.login;

import java.text.ParseException;
import java.util.List;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.symposia.gateway.session.CurrentSession;
import org.symposia.gateway.session.LoginSession;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Tells Spring Security who is signed in, by the ID token of the session. It asks when
 * somebody needs to know, which most requests do not.
 */
@Component
class SessionContexts implements SecurityContextRepository {

	private final CurrentSession session;

	SessionContexts(CurrentSession session) {
		this.session = session;
	}

	/** Called when the context is first asked for, by the inherited deferred one. */
	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		try {
			this.session.of(exchange.getRequest()).map(SessionContexts::personOf).ifPresent(context::setAuthentication);
		}
		catch (DataAccessException ex) {
			throw new AuthenticationServiceException("The store of the sessions does not answer", ex);
		}
		return context;
	}

	/** The session itself is saved with its tokens. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return this.session.of(request).isPresent();
	}

	/** The token was verified at the login and has been kept encrypted since. */
	static Authentication personOf(LoginSession session) {
		String token = session.tokens().idToken();
		try {
			JWTClaimsSet claims = JWTParser.parse(token).getJWTClaimsSet();
			return new OAuth2AuthenticationToken(
					new DefaultOidcUser(List.of(), new OidcIdToken(token, null, null, claims.getClaims())), List.of(),
					IdentityConfiguration.REGISTRATION);
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
