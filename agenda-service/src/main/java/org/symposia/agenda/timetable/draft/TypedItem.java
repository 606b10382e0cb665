package org.symposia.agenda.timetable.draft;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.input.FormValues;

/**
 * A form of an item as it was shown or came back.
 *
 * @param event the event
 * @param sort what sort of item
 * @param id which item, or {@code null} for a new one
 * @param form what stands in its fields
 */
record TypedItem(Event event, ItemSort sort, @Nullable String id, FormValues form) {

	ItemInput input() {
		return new FormInput(this.sort, this.form);
	}

	String template() {
		return "agenda/" + this.sort.word() + "-form";
	}

	/**
	 * Where one goes on once the item is saved: to the draft, or to the items of its
	 * sort.
	 */
	String next(String saved) {
		String draft = "/agenda/desk/" + this.event.id();
		return (this.sort == ItemSort.SESSION) ? draft + "?changed=" + saved : draft + "/" + this.sort.path();
	}

}
