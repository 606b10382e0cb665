package org.symposia.starter.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds the lines of an iCalendar file as RFC 5545, 3.1 asks: at most 75 octets each, no
 * character cut in two. Only CR and LF together end a line; either alone, out of some
 * text, must not begin another.
 */
public final class ContentLines {

	private static final int OCTETS = 75;

	private ContentLines() {
	}

	/** Folds a file anew, however its lines were folded before. */
	public static String fold(String calendar) {
		return Stream.of(calendar.replaceAll("\r?\n[ \t]", "").split("\r\n"))
			.map((line) -> foldLine(line.replace('\r', ' ').replace('\n', ' ')))
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	private static String foldLine(String line) {
		StringBuilder folded = new StringBuilder();
		int used = 0;
		for (int codePoint : line.codePoints().toArray()) {
			int size = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
			if (used + size > OCTETS) {
				folded.append("\r\n ");
				used = 1;
			}
			folded.appendCodePoint(codePoint);
			used += size;
		}
		return folded.toString();
	}

}
