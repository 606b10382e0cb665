package org.symposia.agenda.event;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody who is asked to join the team and has not answered yet.
 *
 * @param id unguessable, part of nothing public
 * @param mail where the letter goes
 * @param duties what the person is asked to do
 * @param invitedBy name of the member who asks
 * @param at when the person was asked
 */
public record Invitation(String id, String mail, Set<Duty> duties, String invitedBy, Instant at) {

	/**
	 * Copies the set.
	 */
	public Invitation {
		duties = Set.copyOf(duties);
	}

}
