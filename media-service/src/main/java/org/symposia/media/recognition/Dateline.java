package org.symposia.media.recognition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Place and date of issue.
 *
 * @param text the dateline as printed
 * @param place the place, if it has one
 * @param date the date, if it has one
 */
public record Dateline(String text, @Nullable String place, @Nullable LocalDate date) {
}
