package org.symposia.starter.idempotency;

/** The kinds of calls with an idempotency key. */
sealed interface Attempt {

	/**
	 * The first call, or the first after an abandoned one.
	 *
	 * @param token tells it from the attempts before and after it
	 */
	record First(String token) implements Attempt {
	}

	/** A repetition of a finished call. */
	record Repetition(StoredResponse response) implements Attempt {
	}

	/** A repetition of a finished call whose response is no longer given. */
	record Expired() implements Attempt {
	}

	/** A repetition of a running call. */
	record Concurrent() implements Attempt {
	}

	/** A different call with the same key. */
	record Different() implements Attempt {
	}

}
