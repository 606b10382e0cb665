package org.symposia.agenda.exchange.exported;

import org.springframework.stereotype.Component;

import org.symposia.starter.table.TableWriter;

/** Writes programmes for other systems. */
@Component
public final class ScheduleWriter {

	/** {@code schedule.xml} of frab, pentabarf and pretalx. */
	public byte[] xml(ExportedSchedule schedule) {
		return ScheduleXml.of(schedule);
	}

	/** {@code schedule.json} of the same systems. */
	public byte[] json(ExportedSchedule schedule) {
		return ScheduleJson.of(schedule);
	}

	/** A table as CSV, for spreadsheets. */
	public byte[] csv(ExportedSchedule schedule) {
		return TableWriter.csv(ProgrammeTable.of(schedule));
	}

	/** The same table as an Excel workbook. */
	public byte[] xlsx(ExportedSchedule schedule) {
		return TableWriter.xlsx(ProgrammeTable.of(schedule));
	}

}
