package org.symposia.starter.link;

/** What a token stands for. */
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
	 * Valid no longer, and never used.
	 *
	 * @param subject what the link is about
	 */
	record Expired(String subject) implements LinkState {
	}

	/** Never issued. */
	record Unknown() implements LinkState {
	}

}
