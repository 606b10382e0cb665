package org.symposia.agenda.exchange.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A property.
 *
 * @param value as written, with its escapes
 */
record CalendarProperty(String name, Map<String, String> parameters, String value) {

	/** Parses a content line; {@code null} if it is none. */
	static @Nullable CalendarProperty of(String line) {
		int colon = end(line, 0, ":");
		int name = end(line, 0, ":;");
		if (colon < 0 || name <= 0) {
			return null;
		}
		Map<String, String> parameters = new TreeMap<>();
		int start = name;
		while (start < colon) {
			int next = end(line, start + 1, ":;");
			String parameter = line.substring(start + 1, next);
			int equals = parameter.indexOf('=');
			if (equals > 0) {
				parameters.put(parameter.substring(0, equals).toUpperCase(Locale.ROOT),
						parameter.substring(equals + 1).replace("\"", "").replace("^n", "\n").replace("^'", "\""));
			}
			start = next;
		}
		return new CalendarProperty(line.substring(0, name).strip().toUpperCase(Locale.ROOT), parameters,
				line.substring(colon + 1));
	}

	/** The first of these characters outside quotation marks. */
	private static int end(String line, int start, String characters) {
		boolean quoted = false;
		for (int index = start; index < line.length(); index++) {
			char character = line.charAt(index);
			if (character == '"') {
				quoted = !quoted;
			}
			else if (!quoted && characters.indexOf(character) >= 0) {
				return index;
			}
		}
		return -1;
	}

	/** The value as text, without escapes. */
	String text() {
		if (this.value.indexOf('\\') < 0) {
			return this.value;
		}
		StringBuilder text = new StringBuilder(this.value.length());
		for (int index = 0; index < this.value.length(); index++) {
			char character = this.value.charAt(index);
			if (character != '\\' || index + 1 == this.value.length()) {
				text.append(character);
				continue;
			}
			char escaped = this.value.charAt(++index);
			text.append((escaped == 'n' || escaped == 'N') ? '\n' : escaped);
		}
		return text.toString();
	}

	@Nullable String parameter(String key) {
		return this.parameters.get(key);
	}

}
