package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.starter.input.Fields;

/** Submitted fields of an item, not validated. */
interface ItemInput {

	@Nullable String id();

	/** The name from which the id is made if none was given. */
	String nameForId();

	/** The item, or {@code null} if a field was refused. */
	@Nullable TimetableItem item(String id, Fields fields, Timetable timetable, ZoneId zone);

}
