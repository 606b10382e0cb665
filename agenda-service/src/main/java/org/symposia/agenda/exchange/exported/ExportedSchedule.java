package org.symposia.agenda.exchange.exported;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A programme to write for other systems, in one language.
 *
 * @param id of the event, such as {@code berlin-2026}
 * @param version name or number of the release
 * @param url address of the event's page, with http or https
 * @param start first day
 * @param end last day
 * @param items in the order of time; only items with a time
 */
public record ExportedSchedule(String id, String title, String version, String url, ZoneId zone, LocalDate start,
		LocalDate end, List<ExportedRoom> rooms, List<ExportedTrack> tracks, List<ExportedItem> items) {

	/** Copies the lists. */
	public ExportedSchedule {
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		items = List.copyOf(items);
	}

}
