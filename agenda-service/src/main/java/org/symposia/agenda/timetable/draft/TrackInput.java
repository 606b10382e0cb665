package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.agenda.timetable.Track;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record TrackInput(@Nullable String id, @Nullable LocalizedText name) implements ItemInput {

	private static final int NAME = 120;

	@Override
	public String nameForId() {
		return (this.name != null && !this.name.isEmpty()) ? this.name.authoritative() : "";
	}

	@Override
	public @Nullable DescribedItem item(String id, Fields fields, Timetable timetable, ItemContents contents,
			ZoneId zone) {
		LocalizedText checked = fields.texts().localizedLine("name", this.name, NAME);
		return (checked != null) ? DescribedItem.of(new Track(id, checked)) : null;
	}

}
