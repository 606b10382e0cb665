package org.symposia.agenda.imports;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;

import org.symposia.agenda.exchange.imported.ImportedColumn;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.starter.findings.Findings;

/**
 * What an import did, or would do.
 *
 * @param event id of the event
 * @param format what the file was recognized as
 * @param dryRun whether nothing was stored
 * @param counts what the file holds
 * @param changes what of it is new to the draft, and what was changed
 * @param columns of a table, how its columns were read
 */
record ImportReport(String event, String format, boolean dryRun, Counts counts, Changes changes, Findings findings,
		List<ImportedColumn> columns) {

	static ImportReport of(String event, boolean dryRun, ImportedSchedule schedule, Changes changes,
			MessageSource messages, Locale reader) {
		return new ImportReport(event, schedule.format().slug(), dryRun, Counts.of(schedule), changes,
				new Findings(schedule.findings().stream().map((each) -> each.in(messages, reader)).toList()),
				schedule.columns());
	}

	/** How many of each sort the file holds. */
	record Counts(int items, int rooms, int tracks, int persons) {

		static Counts of(ImportedSchedule schedule) {
			return new Counts(schedule.items().size(), schedule.rooms().size(), schedule.tracks().size(),
					schedule.persons().size());
		}

	}

	/**
	 * How many items of all sorts the import adds, changes and finds as they are.
	 */
	record Changes(int added, int changed, int unchanged) {
	}

}
