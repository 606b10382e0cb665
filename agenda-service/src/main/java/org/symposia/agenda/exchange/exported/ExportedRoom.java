package org.symposia.agenda.exchange.exported;

import org.jspecify.annotations.Nullable;

/**
 * A room.
 *
 * @param id unique in its event
 */
public record ExportedRoom(String id, String name, @Nullable Integer capacity) {

}
