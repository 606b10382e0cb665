package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * State of an event. It changes only by an organizer, never because a date has passed.
 */
public enum Lifecycle {

	/** Only the team sees it. */
	PREPARING,
	/** Its agenda is public. */
	ANNOUNCED,
	/** It is over. */
	CONCLUDED,
	/** It will not be held. */
	CANCELLED;

	/** The name in JSON and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether people outside the team may see an event in this state. */
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
