package org.symposia.agenda.timetable.draft;

import java.util.List;

/**
 * A conflict in pages and in the JSON of the API.
 *
 * @param id the same in each version of the draft
 * @param severity {@code error} or {@code warning}
 * @param items ids of the sessions concerned
 * @param message in the reader's language
 * @param accepted whether the team accepted it
 */
public record ConflictView(String id, String rule, String severity, List<String> items, String message,
		boolean accepted) {
}
