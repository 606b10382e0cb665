package org.symposia.starter.idempotency;

/** What a call with an idempotency key turns out to be. */
sealed interface Attempt {

	/**
	 * The first of its kind, or the first after one that was given up.
	 *
	 * @param token tells it from the attempts before and after it
	 */
	record First(String token) implements Attempt {
	}

	/** A repetition of one that was answered. */
	record Repetition(StoredResponse response) implements Attempt {
	}

	/** A repetition of one that is running. */
	record Concurrent() implements Attempt {
	}

	/** Another call under a used key. */
	record Different() implements Attempt {
	}

}
