package org.symposia.agenda.team;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.event.Invitation;

/**
 * What a link to an invitation leads to.
 */
sealed interface InvitationState {

	/**
	 * It can be accepted.
	 */
	record Open(Event event, Invitation invitation) implements InvitationState {
	}

	/**
	 * It was accepted before.
	 */
	record Done(Event event) implements InvitationState {
	}

	/**
	 * It expired, was withdrawn, or never was.
	 */
	record Gone() implements InvitationState {
	}

}
