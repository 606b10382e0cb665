package org.symposia.registration.event;

import java.time.Instant;

/**
 * The revision of the details shown in calendars.
 *
 * @param number counts the changes
 * @param since when the last change became known
 */
public record DetailsRevision(int number, Instant since) {

}
