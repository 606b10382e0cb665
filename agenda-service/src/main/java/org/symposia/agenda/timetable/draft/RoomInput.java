package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record RoomInput(@Nullable String id, @Nullable LocalizedText name) implements ItemInput {

	private static final int NAME = 120;

	@Override
	public String nameForId() {
		return (this.name != null && !this.name.isEmpty()) ? this.name.authoritative() : "";
	}

	@Override
	public @Nullable Room item(String id, Fields fields, Timetable timetable, ZoneId zone) {
		LocalizedText checked = fields.texts().localizedLine("name", this.name, NAME);
		return (checked != null) ? new Room(id, checked) : null;
	}

}
