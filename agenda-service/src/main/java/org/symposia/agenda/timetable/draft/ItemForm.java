package org.symposia.agenda.timetable.draft;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Event;

/**
 * The form of an item.
 *
 * @param id id of the item, {@code null} for a new one
 */
record ItemForm(Event event, ItemType type, @Nullable String id) {

	/** Address after saving: the draft, or the items of the type. */
	String next(String saved) {
		String draft = "/agenda/desk/" + this.event.id();
		return (this.type == ItemType.SESSION) ? draft + "?changed=" + saved : draft + "/" + this.type.path();
	}

}
