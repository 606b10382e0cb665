package org.symposia.agenda.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.symposia.agenda.exchange.assembly.Bounds;
import org.symposia.agenda.exchange.assembly.ImportFindings;
import org.symposia.agenda.exchange.imported.ImportLocation;

/**
 * The events of a calendar and its own properties. Lines that are no content lines are
 * skipped, alarms and to-dos as well.
 */
record CalendarFile(CalendarComponent calendar, List<CalendarComponent> events) {

	static CalendarFile parse(String text, ImportFindings findings) {
		CalendarFile file = new CalendarFile(CalendarComponent.empty(), new ArrayList<>());
		new Parsing(file, findings).parse(text);
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
		void parse(String text) {
			StringBuilder line = new StringBuilder();
			int start = 0;
			while (start < text.length()) {
				int end = start;
				while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
					end++;
				}
				char first = text.charAt(start);
				if (first != ' ' && first != '\t') {
					add(line);
					line.append(text, start, end);
				}
				else {
					line.append(text, start + 1, Math.max(start + 1, end));
				}
				this.number++;
				start = end + (text.startsWith("\r\n", end) ? 2 : 1);
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
