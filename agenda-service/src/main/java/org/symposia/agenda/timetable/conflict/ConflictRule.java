package org.symposia.agenda.timetable.conflict;

import java.util.stream.Stream;

import org.symposia.agenda.timetable.Session;

/** A rule that a timetable should keep. */
interface ConflictRule {

	/** The stable name of the rule, also part of its message key. */
	String name();

	/** All conflicts of a plan, by time. */
	Stream<Conflict> conflictsIn(Plan plan);

	/** The conflicts that concern a session that is placed. */
	Stream<Conflict> conflictsOf(Session session, Plan plan);

}
