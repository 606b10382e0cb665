package org.symposia.agenda.timetable;

import org.symposia.starter.text.LocalizedText;

/**
 * A place where sessions are held.
 *
 * @param id unique in its event
 * @param name what it is called
 */
public record Room(String id, LocalizedText name) implements TimetableItem {

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
