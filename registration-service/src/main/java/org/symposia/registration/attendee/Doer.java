package org.symposia.registration.attendee;

/** Whose doing a change is. */
public enum Doer {

	/** The attendee's own, or the course of things. */
	ATTENDEE,
	/** Somebody in the event's team, on the attendee's behalf. */
	TEAM

}
