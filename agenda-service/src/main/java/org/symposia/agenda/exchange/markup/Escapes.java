package org.symposia.agenda.exchange.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps plain text from being read as Markdown, with as few backslashes as possible. */
final class Escapes {

	private static final Pattern REFERENCE = Pattern.compile("&#?\\w{1,31};");

	private static final Pattern LABEL = Pattern.compile("\\[[^\\]]{0,200}\\][(\\[:]");

	private static final Pattern TAG = Pattern.compile("<(?=[a-zA-Z/!?])");

	private static final Pattern LINE_START = Pattern
		.compile("^(?:(#{1,6}(?=\\s|$)|>|[+-](?=\\s|$)|-+$|=+$|~{3})|(\\d{1,9})([.)](?=\\s|$)))");

	private Escapes() {
	}

	static String text(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 8);
		for (int index = 0; index < text.length(); index++) {
			char character = text.charAt(index);
			if (isMarkup(text, index, character)) {
				escaped.append('\\');
			}
			escaped.append(character);
		}
		return escaped.toString();
	}

	private static boolean isMarkup(String text, int index, char character) {
		return switch (character) {
			case '*', '`' -> true;
			case '\\' -> isAsciiMark(at(text, index + 1));
			case '_' ->
				!Character.isLetterOrDigit(at(text, index - 1)) || !Character.isLetterOrDigit(at(text, index + 1));
			case '[' -> LABEL.matcher(text).region(index, text.length()).lookingAt();
			case '&' -> REFERENCE.matcher(text).region(index, text.length()).lookingAt();
			case '<' -> TAG.matcher(text).region(index, text.length()).lookingAt();
			default -> false;
		};
	}

	private static char at(String text, int index) {
		return (index >= 0 && index < text.length()) ? text.charAt(index) : ' ';
	}

	private static boolean isAsciiMark(char character) {
		return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
	}

	/** For text that is Markdown already. */
	static String tags(String text) {
		return TAG.matcher(text).replaceAll("\\\\$0");
	}

	/** What would begin a heading, list or quotation. */
	static String lineStart(String line) {
		return LINE_START.matcher(line)
			.replaceFirst((found) -> Matcher.quoteReplacement(
					(found.group(1) != null) ? "\\" + found.group(1) : found.group(2) + "\\" + found.group(3)));
	}

	/** A code span, delimited by more backticks than are in it. */
	static String code(String text) {
		if (text.isBlank()) {
			return text;
		}
		int longest = Pattern.compile("`+")
			.matcher(text)
			.results()
			.mapToInt((run) -> run.group().length())
			.max()
			.orElse(0);
		String fence = "`".repeat(longest + 1);
		String space = (longest > 0) ? " " : "";
		return fence + space + text + space + fence;
	}

}
