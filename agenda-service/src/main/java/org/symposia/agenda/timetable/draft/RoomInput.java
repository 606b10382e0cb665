package org.symposia.agenda.timetable.draft;

import java.time.ZoneId;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.ItemContents;
import org.symposia.agenda.timetable.Room;
import org.symposia.agenda.timetable.Timetable;
import org.symposia.starter.input.Fields;
import org.symposia.starter.text.LocalizedText;

record RoomInput(@Nullable String id, @Nullable LocalizedText name,
		@Schema(description = "How many people fit in, 1 to 1,000,000") @Nullable Integer capacity,
		@Schema(description = "Whether several sessions may take place in it at the same time, such as posters") @Nullable Boolean parallel)
		implements
			ItemInput {

	private static final int NAME = 120;

	private static final int MOST = 1_000_000;

	@Override
	public String nameForId() {
		return (this.name != null && !this.name.isEmpty()) ? this.name.authoritative() : "";
	}

	@Override
	public @Nullable DescribedItem item(String id, Fields fields, Timetable timetable, ItemContents contents,
			ZoneId zone) {
		LocalizedText checked = fields.texts().localizedLine("name", this.name, NAME);
		if (this.capacity != null && (this.capacity < 1 || this.capacity > MOST)) {
			fields.errors().add("capacity", "range", 1, MOST);
		}
		return (checked != null)
				? DescribedItem.of(new Room(id, checked, this.capacity, Boolean.TRUE.equals(this.parallel))) : null;
	}

}
