package org.symposia.agenda.timetable.schedule;

import org.jspecify.annotations.Nullable;

import org.symposia.agenda.timetable.Room;
import org.symposia.starter.text.LocalizedText;

/**
 * A room as the public reads it.
 *
 * @param id unique in its event
 * @param name the room's name
 * @param capacity how many people fit in, {@code null} if unknown
 * @param parallel whether several sessions may take place in it at the same time
 */
public record PublicRoom(String id, LocalizedText name, @Nullable Integer capacity,
		boolean parallel) implements ScheduleItem {

	public static PublicRoom of(Room room) {
		return new PublicRoom(room.id(), room.name(), room.capacity(), room.parallel());
	}

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
