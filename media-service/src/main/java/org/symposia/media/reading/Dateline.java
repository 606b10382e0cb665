package org.symposia.media.reading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Place and day a release is issued from.
 *
 * @param text the dateline as printed
 * @param place the place, if one is named
 * @param date the day, if one is named
 */
public record Dateline(String text, @Nullable String place, @Nullable LocalDate date) {
}
