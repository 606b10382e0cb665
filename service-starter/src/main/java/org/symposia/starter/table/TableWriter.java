package org.symposia.starter.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table for spreadsheets. Cells that a spreadsheet would take for a formula are
 * written as plain text, to prevent formula injection. In CSV that includes parts of
 * cells: a German Excel splits at semicolons and takes quotation marks within for text.
 */
public final class TableWriter {

	private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠|%].*|^[\\t\\r\\n].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d+)?");

	/** Within a cell, where one begins for a spreadsheet that splits there. */
	private static final Pattern PART = Pattern.compile("(?<=[,;\\t|\\r\\n])[^,;\\t|\\r\\n]+");

	/** What a spreadsheet drops before it looks for a formula. */
	private static final Pattern QUOTE = Pattern.compile("^[\\s\\p{Z}\"]+");

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n\\t]|^\\s|\\s$");

	private TableWriter() {
	}

	/** CSV (RFC 4180) in UTF-8 with a byte order mark for Excel. */
	public static byte[] csv(Table table) {
		return Stream.concat(Stream.of(table.header()), table.rows().stream())
			.map(TableWriter::line)
			.collect(Collectors.joining("", "\uFEFF", ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** One sheet with a frozen header; every cell is text. */
	public static byte[] xlsx(Table table) {
		return XlsxSheet.of(table);
	}

	/** Whether a spreadsheet may take it for a formula. */
	static boolean isFormula(String cell) {
		return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
	}

	private static String plain(String text) {
		return (isFormula(text) || isFormula(QUOTE.matcher(text).replaceFirst(""))) ? "'" + text : text;
	}

	private static String line(List<String> row) {
		return row.stream().map(TableWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String cell) {
		String plain = PART.matcher(plain(cell)).replaceAll((part) -> Matcher.quoteReplacement(plain(part.group())));
		return NEEDS_QUOTES.matcher(plain).find() ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
	}

}
