package org.symposia.registration.attendee;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One step of a registration's way.
 *
 * @param state what it reached, or stayed in when it was corrected
 * @param at when
 * @param by whose doing it was
 * @param actor who in the team did it; null for attendees, and where it was not kept
 */
public record Step(RegistrationState state, Instant at, Doer by, @Nullable String actor) {

}
