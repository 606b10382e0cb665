package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens in a session.
 */
public enum SessionKind {

	/** A session of several contributions. */
	SESSION,
	/** One contribution. */
	TALK,
	/** An invited contribution before everybody. */
	KEYNOTE,
	/** A discussion on a podium. */
	PANEL,
	/** An opening, a signing, a closing. */
	CEREMONY,
	/** A reception, a dinner, a group photo. */
	SOCIAL,
	/** Nothing but a pause. */
	BREAK;

	/**
	 * The name in URLs, JSON and message keys.
	 * @return lower case
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static List<String> slugs() {
		return Stream.of(values()).map(SessionKind::slug).toList();
	}

	/**
	 * The kind of that name.
	 * @param slug a name as {@link #slug()} gives it
	 * @return empty if no kind is called so
	 */
	public static Optional<SessionKind> of(String slug) {
		return Stream.of(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

}
