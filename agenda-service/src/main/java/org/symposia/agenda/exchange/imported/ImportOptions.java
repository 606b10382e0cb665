package org.symposia.agenda.exchange.imported;

import java.time.ZoneId;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the sender says of a file.
 *
 * @param format the expected format, only compared with what the file is
 * @param zone the zone of the schedule, before that of the file
 * @param columns for tables, headings with the fields to read them as, before those that
 * are recognized; an empty field leaves the column out
 */
public record ImportOptions(@Nullable ScheduleFormat format, @Nullable ZoneId zone, Map<String, String> columns) {

	/** Copies the columns. */
	public ImportOptions {
		columns = Map.copyOf(columns);
	}

	/** Nothing but the file. */
	public static ImportOptions none() {
		return new ImportOptions(null, null, Map.of());
	}

	public ImportOptions in(ZoneId other) {
		return new ImportOptions(this.format, other, this.columns);
	}

	public ImportOptions as(ScheduleFormat other) {
		return new ImportOptions(other, this.zone, this.columns);
	}

	public ImportOptions with(Map<String, String> others) {
		return new ImportOptions(this.format, this.zone, others);
	}

}
