package org.symposia.gateway.session;

/**
 * The session of a person who is signed in.
 *
 * @param id the hash of its secret
 * @param version how often its tokens were renewed
 * @param tokens what the identity provider gave
 */
public record LoginSession(String id, int version, LoginTokens tokens) {
}
