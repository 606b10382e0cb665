package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.Session;
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
		return new ItemFormBinding(this.type, this.form, ZoneOffset.UTC).read().nameForId();
	}

	@Override
	public @Nullable DescribedItem item(String id, Fields fields, Timetable timetable, ItemContents contents,
			ZoneId zone) {
		ItemFormBinding binding = new ItemFormBinding(this.type, this.form, zone);
		TimetableItem stored = this.type.in(timetable, id).orElse(null);
		ItemInput input = (stored != null) ? binding.read(stored, contents) : binding.read();
		DescribedItem read = input.item(id, fields, timetable, contents, zone);
		return (read != null && stored instanceof Session before && read.item() instanceof Session now)
				? new DescribedItem(now.with(ItemFormBinding.ordered(before, now)), read.content()) : read;
	}

}
