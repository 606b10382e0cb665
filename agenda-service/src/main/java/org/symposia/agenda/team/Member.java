package org.symposia.agenda.team;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * A member of an event's team.
 *
 * @param subject the account's id at the identity provider
 * @param name name of the person
 * @param duties what the person does for the event
 * @param since when the person joined
 */
public record Member(String subject, String name, Set<Duty> duties, Instant since) {

	/** Copies the set. */
	public Member {
		duties = Set.copyOf(duties);
	}

	/** This member with the name and the duties of a later invitation added. */
	Member joiningAgain(Member later) {
		Set<Duty> all = EnumSet.copyOf(this.duties);
		all.addAll(later.duties);
		return new Member(this.subject, later.name, all, this.since);
	}

}
