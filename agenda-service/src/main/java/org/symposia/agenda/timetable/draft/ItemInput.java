package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.input.Fields;

/** Submitted fields of an item, not validated. */
interface ItemInput {

	@Nullable String id();

	/** The name from which the id is made if none was given. */
	String nameForId();

	/**
	 * The item, or {@code null} if a field was refused.
	 * @param contents what is read about items now
	 */
	@Nullable DescribedItem item(String id, Fields fields, Timetable timetable, ItemContents contents, ZoneId zone);

}
