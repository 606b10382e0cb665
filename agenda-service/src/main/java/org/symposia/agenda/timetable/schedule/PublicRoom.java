package org.symposia.agenda.timetable.schedule;

import org.symposia.agenda.timetable.Room;
import org.symposia.starter.text.LocalizedText;

/**
 * A room as the public reads it.
 *
 * @param id unique in its event
 * @param name the room's name
 */
public record PublicRoom(String id, LocalizedText name) implements ScheduleItem {

	static PublicRoom of(Room room) {
		return new PublicRoom(room.id(), room.name());
	}

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
