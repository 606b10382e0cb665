package org.symposia.agenda.event;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Somebody in the team of an event.
 *
 * @param subject the person's id at the identity provider
 * @param name how the person is called
 * @param duties what the person does for the event
 * @param since when the person joined
 */
public record Member(String subject, String name, Set<Duty> duties, Instant since) {

	/**
	 * Copies the set.
	 */
	public Member {
		duties = Set.copyOf(duties);
	}

	/**
	 * The duties in the order they are told.
	 * @return each duty once
	 */
	public List<Duty> sortedDuties() {
		return this.duties.stream().sorted().toList();
	}

}
