package org.symposia.agenda.timetable.conflict;

import java.util.List;

import org.symposia.agenda.timetable.Timetable;

/**
 * One named rule a timetable should keep.
 */
interface ConflictRule {

	/**
	 * The rule's stable name.
	 * @return a slug, also part of the message key
	 */
	String name();

	List<Conflict> conflictsIn(Timetable timetable);

}
