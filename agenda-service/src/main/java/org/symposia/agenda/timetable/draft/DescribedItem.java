package org.symposia.agenda.timetable.draft;

import org.symposia.agenda.timetable.ItemContent;
import org.symposia.agenda.timetable.TimetableItem;

/**
 * An item with what is read about it.
 *
 * @param item without the id of its content
 */
record DescribedItem(TimetableItem item, ItemContent content) {

	/** An item about which nothing can be read. */
	static DescribedItem of(TimetableItem item) {
		return new DescribedItem(item, ItemContent.OfSession.NONE);
	}

}
