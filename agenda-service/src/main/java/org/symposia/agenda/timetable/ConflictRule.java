package org.symposia.agenda.timetable;

import java.util.List;

/**
 * One named rule a timetable should keep.
 */
interface ConflictRule {

	/**
	 * The rule's stable name.
	 * @return a slug, also part of the message key
	 */
	String name();

	List<Conflict> breaches(Timetable timetable);

}
