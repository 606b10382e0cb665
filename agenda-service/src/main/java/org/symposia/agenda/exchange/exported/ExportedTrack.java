package org.symposia.agenda.exchange.exported;

import org.jspecify.annotations.Nullable;

/**
 * A track.
 *
 * @param color as {@code #rrggbb}
 */
public record ExportedTrack(String name, @Nullable String color) {

}
