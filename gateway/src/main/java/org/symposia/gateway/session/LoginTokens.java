package org.symposia.gateway.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the identity provider gave for a login. It is stored encrypted only.
 *
 * @param idToken who signed in
 * @param accessToken what services accept
 * @param issuedAt when the access token was issued
 * @param expiresAt when it expires
 * @param refreshToken what is exchanged for the next access token
 */
public record LoginTokens(String idToken, String accessToken, @Nullable Instant issuedAt, @Nullable Instant expiresAt,
		@Nullable String refreshToken) {

	/** Keeps tokens out of logs. */
	@Override
	public String toString() {
		return "LoginTokens[expiresAt=" + this.expiresAt + "]";
	}

}
