package org.symposia.agenda.timetable.schedule;

import org.jspecify.annotations.Nullable;

/**
 * A name in one script.
 *
 * @param text the name
 * @param language language tag (BCP 47), such as {@code ja} or, for its Latin
 * transcription, {@code ja-Latn}; {@code null} if unknown
 */
public record PersonName(String text, @Nullable String language) {
}
