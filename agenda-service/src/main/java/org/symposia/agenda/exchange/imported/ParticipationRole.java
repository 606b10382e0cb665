package org.symposia.agenda.exchange.imported;

/** Role of a person in an item. */
public enum ParticipationRole {

	/** Gives the talk. */
	SPEAKER,
	/** Leads a scientific session. */
	CHAIR,
	/** Takes part in a panel discussion. */
	PANELLIST,
	/** Wrote what is presented. */
	AUTHOR,
	/** Leads a discussion or ceremony. */
	MODERATOR,
	/** Interprets. */
	INTERPRETER

}
