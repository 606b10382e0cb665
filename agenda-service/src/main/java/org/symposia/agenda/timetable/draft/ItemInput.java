package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.input.Fields;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;

/**
 * An item of a timetable as it is sent or typed, not yet checked.
 */
interface ItemInput {

	@Nullable String id();

	/**
	 * The name the item gets its id from if none was given.
	 */
	String nameForId();

	/**
	 * The item, or {@code null} if something was complained about.
	 */
	@Nullable TimetableItem item(String id, Fields fields, Timetable timetable, ZoneId zone);

}
