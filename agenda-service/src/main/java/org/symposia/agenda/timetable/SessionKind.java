package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kind of a session. */
public enum SessionKind {

	/** A session of several contributions. */
	SESSION,
	/** One contribution. */
	TALK,
	/** An invited plenary talk. */
	KEYNOTE,
	/** A panel discussion. */
	PANEL,
	/** An opening, signing or closing. */
	CEREMONY,
	/** A reception, dinner or group photo. */
	SOCIAL,
	/** A break. */
	BREAK,
	/** For the team only, such as setting up; never released. */
	INTERNAL;

	/** The name in URLs, JSON and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static List<String> slugs() {
		return Stream.of(values()).map(SessionKind::slug).toList();
	}

	/** The kind with this slug. */
	public static Optional<SessionKind> of(String slug) {
		return Stream.of(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

}
