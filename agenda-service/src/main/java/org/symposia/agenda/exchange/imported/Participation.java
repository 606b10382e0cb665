package org.symposia.agenda.exchange.imported;

/**
 * A person's part in an item.
 *
 * @param person key of the person
 */
public record Participation(String person, ParticipationRole role) {

}
