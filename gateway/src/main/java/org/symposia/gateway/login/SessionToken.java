package org.symposia.gateway.login;

import java.time.Instant;

/** What the session has to offer for a request. */
sealed interface SessionToken {

	/** A token that a service will accept, and since when it is. */
	record Bearer(String value, Instant since) implements SessionToken {
	}

	/** Nobody is signed in, or no longer. */
	record Anonymous() implements SessionToken {
	}

	/** The token has expired and the provider cannot be asked for another. */
	record Unavailable() implements SessionToken {
	}

}
