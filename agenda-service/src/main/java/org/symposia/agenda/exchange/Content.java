package org.symposia.agenda.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the first characters of a file show. */
enum Content {

	XML, JSON, CALENDAR, WORKBOOK, TEXT, UNKNOWN;

	private static final int LOOKED_AT = 4096;

	static Content of(byte[] file) {
		String start = start(file);
		if (start.startsWith("{") || start.startsWith("[")) {
			return JSON;
		}
		if (start.startsWith("PK\u0003\u0004")) {
			return WORKBOOK;
		}
		if (start.startsWith("<")) {
			return start.toLowerCase(Locale.ROOT).contains("<html") ? UNKNOWN : XML;
		}
		return start.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15) ? CALENDAR : TEXT;
	}

	/** Without byte order mark, the zeros of UTF-16, and white space. */
	private static String start(byte[] file) {
		return new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
			.replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
			.replace("\0", "")
			.strip();
	}

}
