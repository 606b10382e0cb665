package org.symposia.agenda.timetable.draft;

import java.util.Map;

import org.symposia.starter.text.LocalizedText;

/**
 * A conflict as pages show it.
 *
 * @param message in the reader's language
 * @param sessions titles of the sessions concerned, by id
 */
public record ConflictNotice(String id, String message, Map<String, LocalizedText> sessions) {
}
