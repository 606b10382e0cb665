package org.symposia.agenda.release;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of an agenda.
 *
 * @param kind what happened, such as {@code session-moved}
 * @param item sort and id of the item, such as {@code session/opening}
 * @param from what was, {@code null} for something new
 * @param to what is, {@code null} for something that is gone
 */
public record Change(String kind, String item, @Nullable String from, @Nullable String to) {
}
