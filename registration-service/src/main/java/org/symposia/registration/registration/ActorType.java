package org.symposia.registration.registration;

/** Who causes a change. */
public enum ActorType {

	/** The attendee, or the passing of time. */
	ATTENDEE,
	/** Somebody in the event's team, on the attendee's behalf. */
	TEAM

}
