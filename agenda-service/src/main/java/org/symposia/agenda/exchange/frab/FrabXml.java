package org.symposia.agenda.exchange.frab;

import org.symposia.agenda.exchange.assembly.ScheduleAssembly;
import org.symposia.agenda.exchange.imported.ImportOptions;
import org.symposia.agenda.exchange.imported.ImportedSchedule;
import org.symposia.agenda.exchange.imported.ScheduleFormat;
import org.symposia.agenda.exchange.imported.UnreadableScheduleException;

/** Reads {@code schedule.xml} of frab, pentabarf and pretalx. */
public final class FrabXml {

	private FrabXml() {
	}

	/**
	 * Reads a file. What stands before the place where it stops being XML is kept.
	 * @throws UnreadableScheduleException if it is no such schedule at all
	 */
	public static ImportedSchedule read(byte[] file, ImportOptions options) {
		ScheduleAssembly assembly = new ScheduleAssembly();
		FrabFile read = new FrabXmlParser(assembly.findings()).parse(file);
		return new FrabConversion(ScheduleFormat.FRAB_XML, read, options, assembly).convert();
	}

}
