package org.symposia.registration.event;

import java.time.Instant;

/**
 * How often what attendees have in their calendars has changed.
 *
 * @param number counts the changes
 * @param since when the last of them was heard of
 */
public record Edition(int number, Instant since) {

}
