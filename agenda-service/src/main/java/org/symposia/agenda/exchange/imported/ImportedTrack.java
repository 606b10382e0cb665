package org.symposia.agenda.exchange.imported;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A track.
 *
 * @param key by which items name it
 * @param color as {@code #rrggbb}
 */
public record ImportedTrack(String key, LocalizedText name, @Nullable String color) {

}
