package org.symposia.registration.attendee;

import org.jspecify.annotations.Nullable;

/**
 * Who brings a change about.
 *
 * @param doer whose doing it is
 * @param name what somebody in the team is called; null for attendees
 */
public record Actor(Doer doer, @Nullable String name) {

	/** The attendee, or the course of things. */
	public static final Actor ATTENDEE = new Actor(Doer.ATTENDEE, null);

	/** Somebody in the event's team. */
	public static Actor team(String name) {
		return new Actor(Doer.TEAM, name);
	}

}
