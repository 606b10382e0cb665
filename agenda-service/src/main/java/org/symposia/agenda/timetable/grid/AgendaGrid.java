package org.symposia.agenda.timetable.grid;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.symposia.starter.text.LocalizedText;

/**
 * A day with time down and rooms across. Breaks, plenaries and sessions without a room
 * take the whole width unless something else takes place at the same time. Sessions
 * without a room then have a column of their own before the rooms.
 *
 * @param heads the rooms
 * @param hours the full hours
 * @param entries by time
 * @param from the beginning of the first row (ISO 8601)
 * @param to the end of the last row (ISO 8601)
 * @param whole all rows and columns
 * @param parallel whether sessions in different columns overlap
 */
public record AgendaGrid(List<Head> heads, List<Hour> hours, List<PlacedEntry> entries, String from, String to,
		GridArea whole, boolean parallel) {

	/** The most columns a page shows without scrolling sideways. */
	private static final int COLUMNS = 5;

	/** Minutes of a row. */
	public static final int STEP = 5;

	/** Whether it scrolls sideways. */
	public boolean broad() {
		return this.whole.columns() > COLUMNS;
	}

	/** Minutes of a row. */
	public int step() {
		return STEP;
	}

	/**
	 * The head of a room, as wide as its sessions that overlap need.
	 *
	 * @param room {@code null} for sessions without a room
	 */
	public record Head(@Nullable LocalizedText room, GridArea area) {
	}

	/**
	 * The mark of a full hour.
	 *
	 * @param label the hour of the day
	 */
	public record Hour(int label, GridArea area) {
	}

	/**
	 * An entry at its place.
	 *
	 * @param across whether it takes the whole width
	 */
	public record PlacedEntry(AgendaEntry entry, GridArea area, boolean across) {

		/** The most rows in which time and title share a line. */
		private static final int BRIEF = 3;

		/** Whether it is for all rooms. */
		public boolean everywhere() {
			return this.across && this.entry.isWithoutRoom();
		}

		/** The CSS classes of its item in the list. */
		public String css() {
			return this.area.css() + (this.across ? " across" : "") + (everywhere() ? " everywhere" : "")
					+ ((this.area.rows() <= BRIEF) ? " brief" : "");
		}

	}

}
