package org.symposia.registration.attendee;

import java.time.Instant;

/**
 * One step of a registration's way.
 *
 * @param state what it reached, or stayed in when it was corrected
 * @param at when
 * @param by whose doing it was
 */
public record Step(RegistrationState state, Instant at, Doer by) {

}
