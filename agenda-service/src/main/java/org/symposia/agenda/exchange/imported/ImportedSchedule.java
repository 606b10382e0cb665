package org.symposia.agenda.exchange.imported;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A schedule as read from a file. Items refer to rooms, tracks, persons and parents by
 * keys that are unique among their sort in this schedule and mean nothing elsewhere.
 *
 * @param format what the file was recognized as
 * @param zone the zone of all local times; {@code null} if neither the file nor the
 * sender names one, then times are as written
 * @param items in the order of the file; a parent comes before its children
 * @param findings what was remarkable, in the order of the file, alike ones together
 * @param columns of a table, how its columns were read
 */
public record ImportedSchedule(ScheduleFormat format, ImportedHead head, @Nullable ZoneId zone,
		List<ImportedRoom> rooms, List<ImportedTrack> tracks, List<ImportedPerson> persons, List<ImportedItem> items,
		List<ImportFinding> findings, List<ImportedColumn> columns) {

	/** Copies the lists. */
	public ImportedSchedule {
		rooms = List.copyOf(rooms);
		tracks = List.copyOf(tracks);
		persons = List.copyOf(persons);
		items = List.copyOf(items);
		findings = List.copyOf(findings);
		columns = List.copyOf(columns);
	}

	/** The same with a finding before all others. */
	public ImportedSchedule with(ImportFinding finding) {
		return new ImportedSchedule(this.format, this.head, this.zone, this.rooms, this.tracks, this.persons,
				this.items, Stream.concat(Stream.of(finding), this.findings.stream()).toList(), this.columns);
	}

}
