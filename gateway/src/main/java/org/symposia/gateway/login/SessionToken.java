package org.symposia.gateway.login;

/** What the session has to offer for a request. */
sealed interface SessionToken {

	/** A token that a service will accept. */
	record Bearer(String value) implements SessionToken {
	}

	/** Nobody is signed in, or no longer. */
	record Anonymous() implements SessionToken {
	}

	/** The token has expired and the provider cannot be asked for another. */
	record Unavailable() implements SessionToken {
	}

}
