package org.symposia.agenda.exchange.imported;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;

import org.symposia.starter.text.BidiText;

/**
 * Where in a file something was found.
 *
 * @param code suffix of a message key {@code import.location.}
 * @param arguments arguments of the message
 */
public record ImportLocation(String code, List<Object> arguments) {

	private static final int LONGEST = 60;

	/** The file as a whole. */
	public static ImportLocation file() {
		return new ImportLocation("file", List.of());
	}

	public static ImportLocation item(String title) {
		return new ImportLocation("item", List.of(abbreviated(title)));
	}

	public static ImportLocation room(String name) {
		return new ImportLocation("room", List.of(abbreviated(name)));
	}

	public static ImportLocation person(String name) {
		return new ImportLocation("person", List.of(abbreviated(name)));
	}

	public static ImportLocation line(long number) {
		return new ImportLocation("line", List.of(number));
	}

	public static ImportLocation row(long number) {
		return new ImportLocation("row", List.of(number));
	}

	public static ImportLocation cell(long row, String heading) {
		return new ImportLocation("cell", List.of(row, abbreviated(heading)));
	}

	/** A text as one line of at most 60 characters. */
	static String abbreviated(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= LONGEST) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}

	String in(MessageSource messages, Locale reader) {
		return messages.getMessage("import.location." + this.code, isolated(this.arguments), reader);
	}

	static Object[] isolated(List<Object> arguments) {
		return arguments.stream()
			.map((each) -> (each instanceof String text) ? BidiText.isolated(text) : each)
			.toArray();
	}

}
