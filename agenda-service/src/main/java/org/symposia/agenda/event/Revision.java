package org.symposia.agenda.event;

import java.time.Instant;

/**
 * A change of an event that the public sees.
 *
 * @param number grows with each such change
 */
public record Revision(long number, Instant at) {
}
