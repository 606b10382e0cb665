package org.symposia.agenda.exchange;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

import org.symposia.agenda.exchange.assembly.JsonFile;
import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.calendar.ICalendar;
import org.symposia.agenda.exchange.frab.FrabJson;
import org.symposia.agenda.exchange.frab.FrabXml;
import org.symposia.agenda.exchange.imported.ImportFinding;
import org.symposia.agenda.exchange.imported.ImportLocation;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;
import org.symposia.agenda.exchange.indico.IndicoJson;
import org.symposia.agenda.exchange.table.ScheduleTable;
import org.symposia.starter.findings.Severity;

/**
 * Reads schedules of other systems. The format is told by the content; what the sender
 * says of it is compared only.
 */
@Component
public final class ScheduleReader {

	/** The largest file that is read. */
	public static final int MOST_BYTES = 50 << 20;

	/**
	 * Reads a file, in time and memory that grow with its size.
	 * @throws UnreadableScheduleException if nothing of it can be read, or it is larger
	 * than allowed; every other fault is among the findings
	 */
	public ImportedSchedule read(byte[] file, ImportOptions options) {
		if (file.length > MOST_BYTES) {
			throw new UnreadableScheduleException(ImportLocation.file(), "too-large", MOST_BYTES >> 20);
		}
		ImportedSchedule schedule = switch (Content.of(file)) {
			case XML -> FrabXml.read(file, options);
			case JSON -> readJson(file, options);
			case CALENDAR -> ICalendar.read(file, options);
			case WORKBOOK -> ScheduleTable.read(file, ScheduleFormat.XLSX, options);
			case TEXT -> ScheduleTable.read(file, ScheduleFormat.CSV, options);
			case UNKNOWN -> throw new UnreadableScheduleException(ImportLocation.file(), "format-unknown");
		};
		if (options.format() != null && options.format() != schedule.format()) {
			return schedule.with(ImportFinding.of(Severity.WARNING, ImportLocation.file(), "format",
					options.format().slug(), schedule.format().slug()));
		}
		return schedule;
	}

	private static ImportedSchedule readJson(byte[] file, ImportOptions options) {
		ScheduleAssembly assembly = new ScheduleAssembly();
		JsonNode root = JsonFile.parse(file, assembly.findings());
		if (IndicoJson.detects(root)) {
			return IndicoJson.read(root, options, assembly);
		}
		if (FrabJson.detects(root)) {
			return FrabJson.read(root, options, assembly);
		}
		throw new UnreadableScheduleException(ImportLocation.file(), "json-unknown");
	}

}
