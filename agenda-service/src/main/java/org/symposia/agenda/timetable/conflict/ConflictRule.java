package org.symposia.agenda.timetable.conflict;

import java.util.List;

import org.symposia.agenda.timetable.Timetable;

/** A rule that a timetable should keep. */
interface ConflictRule {

	/** The stable name of the rule, also part of its message key. */
	String name();

	List<Conflict> conflictsIn(Timetable timetable);

}
