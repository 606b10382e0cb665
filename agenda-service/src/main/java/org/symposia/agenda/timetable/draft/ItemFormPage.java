package org.symposia.agenda.timetable.draft;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.event.DeskHeader;
import org.symposia.starter.input.Form;
import org.symposia.starter.input.FormPage;

/**
 * The form of an item of a draft.
 *
 * @param id id of the item, {@code null} for a new one
 * @param session what the form of a session offers, {@code null} for other items
 * @param version version of the draft
 */
record ItemFormPage(DeskHeader head, ItemType type, @Nullable String id, Form form, @Nullable SessionOptions session,
		long version) implements FormPage {

	String titleKey() {
		return ((this.id != null) ? "items.change." : "items.add.") + this.type.path();
	}

	String buttonKey() {
		return (this.id != null) ? "shell.form.save" : "items.add." + this.type.path();
	}

	/** Beginning of the message keys of the fields. */
	String labels() {
		return this.type.slug() + "-form";
	}

	String action() {
		return "/agenda/desk/" + this.head.id() + "/" + this.type.path() + ((this.id != null) ? "/" + this.id : "");
	}

	/** Address of the page to which one returns without saving. */
	String back() {
		return "/agenda/desk/" + this.head.id() + ((this.type != ItemType.SESSION) ? "/" + this.type.path() : "");
	}

	boolean isRoom() {
		return this.type == ItemType.ROOM;
	}

	boolean isPerson() {
		return this.type == ItemType.PERSON;
	}

}
