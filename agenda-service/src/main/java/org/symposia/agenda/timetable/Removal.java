package org.symposia.agenda.timetable;

import java.util.List;

/**
 * What came of taking an item out of a timetable.
 */
public sealed interface Removal {

	/**
	 * It is out.
	 *
	 * @param timetable what is left
	 */
	record Removed(Timetable timetable) implements Removal {
	}

	/**
	 * It stays, since sessions need it.
	 *
	 * @param sessions those that refer to it; at least one
	 */
	record InUse(List<Session> sessions) implements Removal {
	}

}
