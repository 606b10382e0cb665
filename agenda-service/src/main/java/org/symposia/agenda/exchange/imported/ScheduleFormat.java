package org.symposia.agenda.exchange.imported;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Format of a file with a schedule. */
public enum ScheduleFormat {

	/** {@code schedule.xml} of frab, pentabarf and pretalx. */
	FRAB_XML,
	/** {@code schedule.json} of the same systems. */
	FRAB_JSON,
	/** JSON export of an event by Indico. */
	INDICO_JSON,
	/** iCalendar (RFC 5545). */
	ICS,
	/** A table as CSV, such as an export of ConfTool. */
	CSV,
	/** A table as an Excel workbook. */
	XLSX;

	/** The name in addresses and message keys. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The format with this slug. */
	public static Optional<ScheduleFormat> of(String slug) {
		return Stream.of(values()).filter((format) -> format.slug().equals(slug)).findFirst();
	}

}
