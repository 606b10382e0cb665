package org.symposia.agenda.event;

import java.util.EnumSet;
import java.util.Set;

/**
 * Joins what somebody did already with what somebody is asked to do now.
 */
final class TeamDuties {

	private TeamDuties() {
	}

	static Member both(Member present, Member joining) {
		Set<Duty> duties = EnumSet.copyOf(present.duties());
		duties.addAll(joining.duties());
		return new Member(present.subject(), joining.name(), duties, present.since());
	}

}
