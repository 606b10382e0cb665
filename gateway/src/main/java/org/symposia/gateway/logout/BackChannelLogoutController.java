package org.symposia.gateway.logout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.symposia.gateway.session.Sessions;
import org.symposia.starter.problem.NeighbourUnavailableException;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Ends the session of somebody who has signed out elsewhere, or whom an administrator has
 * signed out.
 *
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html">OpenID
 * Connect Back-Channel Logout</a>
 */
@RestController
class BackChannelLogoutController {

	private static final int LONGEST = 16 * 1024;

	private final LogoutTokens tokens;

	private final Sessions sessions;

	BackChannelLogoutController(LogoutTokens tokens, Sessions sessions) {
		this.tokens = tokens;
		this.sessions = sessions;
	}

	@PostMapping(path = "/logout/connect/back-channel/keycloak", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ResponseEntity<Void> logout(HttpServletRequest request) throws IOException {
		String token = logoutTokenOf(request);
		if (token == null) {
			throw new InvalidLogoutTokenException();
		}
		try {
			this.sessions.endOf(this.tokens.sidOf(token));
		}
		catch (BadJwtException ex) {
			throw new InvalidLogoutTokenException();
		}
		catch (JwtException ex) {
			throw new NeighbourUnavailableException("identity provider");
		}
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
	}

	/** The gateway's requests have no parameters but those of the query. */
	private static @Nullable String logoutTokenOf(HttpServletRequest request) throws IOException {
		String form = new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.US_ASCII);
		return UriComponentsBuilder.newInstance().query(form).build().getQueryParams().getFirst("logout_token");
	}

}
