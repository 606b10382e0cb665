package org.symposia.registration.registration;

import org.jspecify.annotations.Nullable;

/**
 * Who causes a change.
 *
 * @param name name of the team member; null for attendees
 */
public record Actor(ActorType type, @Nullable String name) {

	/** The attendee, or the passing of time. */
	public static final Actor ATTENDEE = new Actor(ActorType.ATTENDEE, null);

	/** Somebody in the event's team. */
	public static Actor team(String name) {
		return new Actor(ActorType.TEAM, name);
	}

}
