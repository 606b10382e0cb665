package org.symposia.agenda.timetable;

import org.symposia.starter.text.LocalizedText;

/** A room in which sessions take place. */
public record Room(String id, LocalizedText name) implements TimetableItem {

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
