package org.symposia.agenda.release;

import org.jspecify.annotations.Nullable;

/**
 * A difference between two versions of an agenda.
 *
 * @param kind such as {@code session-moved}
 * @param item type and id of the item, such as {@code session/opening}
 * @param from old value, {@code null} for a new item
 * @param to new value, {@code null} for a removed item
 */
public record Change(String kind, String item, @Nullable String from, @Nullable String to) {
}
