package org.symposia.registration.event;

import java.util.Set;

/**
 * A member of an event's team.
 *
 * @param subject of the account
 * @param duties such as {@code organizer} or {@code door}
 */
record TeamMember(String subject, Set<String> duties) {

	boolean organizes() {
		return this.duties.contains("organizer");
	}

}
