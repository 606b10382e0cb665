package org.symposia.agenda.timetable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** As what a person takes part in a session, in the order in which roles are shown. */
public enum ParticipantRole {

	/** Gives a talk. */
	SPEAKER,
	/** Takes part in a panel discussion. */
	PANELLIST,
	/** Wrote what is presented, and may not be there. */
	AUTHOR,
	/** Leads a scientific session. */
	CHAIR,
	/** Leads a discussion or a ceremony. */
	MODERATOR,
	/** Interprets what is said. */
	INTERPRETER;

	/** The name in JSON and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static List<String> slugs() {
		return Stream.of(values()).map(ParticipantRole::slug).toList();
	}

	public static Optional<ParticipantRole> of(String slug) {
		return Stream.of(values()).filter((role) -> role.slug().equals(slug)).findFirst();
	}

	/** Whether the person must be there. */
	public boolean isPresent() {
		return this != AUTHOR;
	}

}
