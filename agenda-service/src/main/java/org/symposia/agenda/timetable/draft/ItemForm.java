package org.symposia.agenda.timetable.draft;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.Event;
import org.symposia.agenda.input.FormValues;

/**
 * A form of an item as it was shown or came back.
 *
 * @param event the event
 * @param type what sort of item
 * @param id which item, or {@code null} for a new one
 * @param form what stands in its fields
 */
record ItemForm(Event event, ItemType type, @Nullable String id, FormValues form) {

	ItemInput input() {
		return new ItemFormInput(this.type, this.form);
	}

	String template() {
		return "agenda/" + this.type.slug() + "-form";
	}

	/**
	 * Where one goes on once the item is saved: to the draft, or to the items of its
	 * sort.
	 */
	String next(String saved) {
		String draft = "/agenda/desk/" + this.event.id();
		return (this.type == ItemType.SESSION) ? draft + "?changed=" + saved : draft + "/" + this.type.path();
	}

}
