package org.symposia.agenda.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sort of event it is.
 */
public enum EventKind {

	/** A symposium. */
	SYMPOSIUM,
	/** A conference or congress. */
	CONFERENCE,
	/** A workshop. */
	WORKSHOP,
	/** A seminar or lecture. */
	SEMINAR,
	/** The visit of a delegation. */
	DELEGATION_VISIT,
	/** A ceremony. */
	CEREMONY;

	/**
	 * The name in JSON and message keys.
	 * @return lower case, words joined by hyphens
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<EventKind> of(String slug) {
		return Stream.of(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

	static List<String> slugs() {
		return Stream.of(values()).map(EventKind::slug).toList();
	}

}
