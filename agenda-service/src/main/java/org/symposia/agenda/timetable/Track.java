package org.symposia.agenda.timetable;

import org.symposia.starter.text.LocalizedText;

/** A thematic track. */
public record Track(String id, LocalizedText name) implements TimetableItem {

	@Override
	public LocalizedText label() {
		return this.name;
	}

}
