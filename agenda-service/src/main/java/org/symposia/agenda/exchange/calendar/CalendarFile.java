package org.symposia.agenda.exchange.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.symposia.agenda.exchange.assembly.Bounds;
import org.symposia.agenda.exchange.assembly.FileText;
import org.symposia.agenda.exchange.assembly.ImportFindings;
import org.symposia.agenda.exchange.imported.ImportLocation;

/**
 * The events of a calendar and its own properties. Lines that are no content lines are
 * skipped, alarms and to-dos as well.
 */
record CalendarFile(CalendarComponent calendar, List<CalendarComponent> events) {

	static CalendarFile parse(byte[] bytes, ImportFindings findings) {
		CalendarFile file = new CalendarFile(CalendarComponent.empty(), new ArrayList<>());
		try (BufferedReader reader = FileText.reader(bytes, findings)) {
			new Parsing(file, findings).parse(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file;
	}

	/** Where in the file the parser is. */
	private static final class Parsing {

		private final CalendarFile file;

		private final ImportFindings findings;

		private CalendarComponent current;

		/** Components within the current one. */
		private int nested;

		private int properties;

		private long number;

		Parsing(CalendarFile file, ImportFindings findings) {
			this.file = file;
			this.findings = findings;
			this.current = file.calendar();
		}

		/** Joins folded lines. */
		void parse(BufferedReader reader) throws IOException {
			StringBuilder line = new StringBuilder();
			for (String read = reader.readLine(); read != null; read = reader.readLine()) {
				if (read.startsWith(" ") || read.startsWith("\t")) {
					line.append(read, 1, read.length());
				}
				else {
					add(line);
					line.append(read);
				}
				this.number++;
			}
			add(line);
		}

		private void add(StringBuilder line) {
			String text = line.toString();
			line.setLength(0);
			if (text.isBlank()) {
				return;
			}
			CalendarProperty property = CalendarProperty.of(text);
			if (property == null) {
				this.findings.note(ImportLocation.line(this.number), "calendar-line");
				return;
			}
			Bounds.checkValues(++this.properties);
			String component = property.value().strip().toUpperCase(Locale.ROOT);
			switch (property.name()) {
				case "BEGIN" -> begin(component);
				case "END" -> end(component);
				default -> {
					if (this.nested == 0) {
						this.current.properties().add(property);
					}
				}
			}
		}

		private void begin(String component) {
			if (component.equals("VEVENT")) {
				this.current = CalendarComponent.empty();
				this.file.events().add(this.current);
				this.nested = 0;
			}
			else if (!component.equals("VCALENDAR")) {
				this.nested++;
			}
		}

		private void end(String component) {
			if (component.equals("VEVENT")) {
				this.current = this.file.calendar();
				this.nested = 0;
			}
			else if (!component.equals("VCALENDAR")) {
				this.nested = Math.max(0, this.nested - 1);
			}
		}

	}

}
