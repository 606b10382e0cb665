package org.symposia.agenda.timetable.draft;

import java.util.List;

/**
 * A conflict as it is told.
 *
 * @param id the same in each version of the draft
 * @param rule name of the broken rule
 * @param severity {@code error} or {@code warning}
 * @param items ids of the sessions concerned
 * @param message a sentence in the reader's language
 * @param accepted whether the team lives with it
 */
public record ConflictView(String id, String rule, String severity, List<String> items, String message,
		boolean accepted) {
}
