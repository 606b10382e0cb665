package org.symposia.agenda.timetable.edit;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The change of one item by an edit.
 *
 * @param key type and id of the item, such as {@code session/opening}
 * @param previous number of the edit that changed the item before, zero for a new one
 * @param before the item as stored before, {@code null} if it is new
 * @param after the item as stored afterwards, {@code null} if it was removed
 */
public record ItemChange(String key, long previous, @Nullable Document before, @Nullable Document after) {
}
