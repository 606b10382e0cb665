package org.symposia.agenda.timetable;

import org.symposia.starter.text.LocalizedText;

/**
 * A theme that runs through the agenda.
 *
 * @param id unique in its event
 * @param name what it is called
 */
public record Track(String id, LocalizedText name) implements TimetableItem {

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
