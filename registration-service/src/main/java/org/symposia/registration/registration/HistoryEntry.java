package org.symposia.registration.registration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One change of a registration.
 *
 * @param state the state reached, or kept when details were corrected
 * @param actor name of the team member; null for attendees, and in old entries
 */
public record HistoryEntry(RegistrationState state, Instant at, ActorType by, @Nullable String actor) {

}
