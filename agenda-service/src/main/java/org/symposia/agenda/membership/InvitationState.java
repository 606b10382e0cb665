package org.symposia.agenda.membership;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.team.Invitation;

/** State of the invitation a link belongs to. */
sealed interface InvitationState {

	/** It can be accepted, after signing in with the account of the invited mailbox. */
	record Open(Event event, Invitation invitation) implements InvitationState {
	}

	/**
	 * It cannot be accepted by this account: it was sent to another mailbox, or the
	 * account's mail address is not confirmed.
	 */
	record NotYours(Event event, Invitation invitation) implements InvitationState {
	}

	/** The reader is a member of the team. */
	record Done(Event event) implements InvitationState {
	}

	/** It was accepted by another account, or the reader is not signed in. */
	record Used(Event event) implements InvitationState {
	}

	/** It was not accepted in time. */
	record Expired(Event event) implements InvitationState {
	}

	/** The team withdrew it. */
	record Withdrawn(Event event) implements InvitationState {
	}

	/** There is no such invitation. */
	record Unknown() implements InvitationState {
	}

}
