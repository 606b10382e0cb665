package org.symposia.agenda.event;

import java.time.Instant;

/**
 * The last change of what the public sees of an event.
 *
 * @param number grows with each such change
 * @param at when it was made
 */
public record Revision(long number, Instant at) {
}
