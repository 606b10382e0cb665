package org.symposia.agenda.membership;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.team.Invitation;

/**
 * What a link to an invitation leads its reader to.
 */
sealed interface InvitationState {

	/**
	 * It can be accepted, by whoever signs in from its mailbox.
	 */
	record Open(Event event, Invitation invitation) implements InvitationState {
	}

	/**
	 * It can be accepted, but not by this account: it went to another mailbox, or nobody
	 * has confirmed that the mailbox is this account's.
	 */
	record NotYours(Event event, Invitation invitation) implements InvitationState {
	}

	/**
	 * The reader is in the team.
	 */
	record Done(Event event) implements InvitationState {
	}

	/**
	 * It was accepted, not by this reader as far as we know.
	 */
	record Used(Event event) implements InvitationState {
	}

	/**
	 * It was not accepted in time.
	 */
	record Expired(Event event) implements InvitationState {
	}

	/**
	 * The team took it back.
	 */
	record Withdrawn(Event event) implements InvitationState {
	}

	/**
	 * It never was.
	 */
	record Unknown() implements InvitationState {
	}

}
