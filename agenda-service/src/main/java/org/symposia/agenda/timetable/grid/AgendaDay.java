package org.symposia.agenda.timetable.grid;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of an agenda.
 *
 * @param entries by time
 * @param rooms ids of all rooms in the order they are shown
 */
public record AgendaDay(LocalDate date, String label, List<AgendaEntry> entries, List<String> rooms) {

	/** The date (ISO 8601). */
	public String isoDate() {
		return this.date.toString();
	}

	/** The day with rooms side by side. */
	public AgendaGrid grid() {
		return AgendaGrid.of(this.entries, this.rooms);
	}

}
