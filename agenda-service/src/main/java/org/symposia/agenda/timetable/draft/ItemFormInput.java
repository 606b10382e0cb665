package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.TimetableItem;
import org.symposia.starter.input.Fields;
import org.symposia.starter.input.FormValues;

/** Input of an item from its form. What the form does not ask for stays as stored. */
record ItemFormInput(ItemType type, FormValues form) implements ItemInput {

	@Override
	public @Nullable String id() {
		return this.form.at("id");
	}

	@Override
	public String nameForId() {
		return ItemFormBinding.read(this.type, this.form, null, ZoneOffset.UTC).nameForId();
	}

	@Override
	public @Nullable TimetableItem item(String id, Fields fields, Timetable timetable, ZoneId zone) {
		TimetableItem stored = this.type.in(timetable, id).orElse(null);
		return ItemFormBinding.read(this.type, this.form, stored, zone).item(id, fields, timetable, zone);
	}

}
