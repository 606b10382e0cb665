package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an event stands in its life. Only an organizer moves it on, never a date.
 */
public enum Lifecycle {

	/** Nobody but the team sees it. */
	PREPARING,
	/** Its agenda is released. */
	ANNOUNCED,
	/** It is over. */
	CONCLUDED,
	/** It will not be held. */
	CANCELLED;

	/**
	 * The name in JSON and message keys.
	 * @return lower case
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether outsiders may see an event in this state.
	 * @return true for all states after the first release
	 */
	public boolean isPublic() {
		return this != PREPARING;
	}

	static Optional<Lifecycle> of(String slug) {
		return Stream.of(values()).filter((state) -> state.slug().equals(slug)).findFirst();
	}

	static List<String> slugs() {
		return Stream.of(values()).map(Lifecycle::slug).toList();
	}

}
