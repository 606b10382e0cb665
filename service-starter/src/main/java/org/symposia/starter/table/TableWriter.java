package org.symposia.starter.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a table for spreadsheets. A cell that one of them would take for a formula is
 * made plain text, for what strangers typed must not run on an organizer's computer.
 */
public final class TableWriter {

	private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠|%].*|^[\\t\\r\\n].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d+)?");

	private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\r\\n\\t]|^\\s|\\s$");

	private TableWriter() {
	}

	/** CSV (RFC 4180) in UTF-8 with the mark by which Excel knows it. */
	public static byte[] csv(Table table) {
		return Stream.concat(Stream.of(table.header()), table.rows().stream())
			.map(TableWriter::line)
			.collect(Collectors.joining("", "\uFEFF", ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** One sheet with the header held in place; every cell text. */
	public static byte[] xlsx(Table table) {
		return XlsxSheet.of(table);
	}

	/** Whether a spreadsheet might calculate with it. */
	static boolean isFormula(String cell) {
		return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
	}

	private static String line(List<String> row) {
		return row.stream().map(TableWriter::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	private static String cell(String cell) {
		String plain = isFormula(cell) ? "'" + cell : cell;
		return NEEDS_QUOTES.matcher(plain).find() ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
	}

}
