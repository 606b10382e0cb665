package org.symposia.starter.link;

/** The state of a link. */
public sealed interface LinkState {

	/**
	 * Valid and not used yet.
	 *
	 * @param subject what the link is about
	 */
	record Open(String subject) implements LinkState {
	}

	/**
	 * Used before.
	 *
	 * @param subject what the link is about
	 */
	record Done(String subject) implements LinkState {
	}

	/**
	 * Expired without being used.
	 *
	 * @param subject what the link is about
	 */
	record Expired(String subject) implements LinkState {
	}

	/** Never issued. */
	record Unknown() implements LinkState {
	}

}
