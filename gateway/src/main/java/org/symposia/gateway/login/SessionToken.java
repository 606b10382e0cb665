package org.symposia.gateway.login;

import java.time.Instant;

/** The token of a session for a request. */
sealed interface SessionToken {

	/** A valid token and when it was issued. */
	record Bearer(String value, Instant since) implements SessionToken {
	}

	/** Nobody is signed in. */
	record Anonymous() implements SessionToken {
	}

	/** The token has expired and the provider does not answer. */
	record Unavailable() implements SessionToken {
	}

}
