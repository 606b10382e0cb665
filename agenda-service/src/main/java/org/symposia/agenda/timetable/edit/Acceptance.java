package org.symposia.agenda.timetable.edit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The decision of the team to live with a conflict.
 *
 * @param sessions ids of the sessions concerned
 * @param reason why, if that was said
 * @param by name of who decided
 */
public record Acceptance(List<String> sessions, @Nullable String reason, String by, Instant at) {

	/** Copies the list. */
	public Acceptance {
		sessions = List.copyOf(sessions);
	}

}
