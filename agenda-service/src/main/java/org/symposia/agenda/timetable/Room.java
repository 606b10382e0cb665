package org.symposia.agenda.timetable;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A room in which sessions take place.
 *
 * @param capacity how many people fit in, if known
 * @param parallel whether several sessions may take place in it at the same time, such as
 * posters
 */
public record Room(String id, LocalizedText name, @Nullable Integer capacity,
		boolean parallel) implements TimetableItem {

	/** A room for one session at a time. */
	public static Room of(String id, LocalizedText name) {
		return new Room(id, name, null, false);
	}

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
