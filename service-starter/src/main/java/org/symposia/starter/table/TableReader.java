package org.symposia.starter.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads a table from CSV (comma, semicolon or tab; UTF-8, UTF-16, Shift_JIS or
 * Windows-1252) or from the first sheet of an XLSX file. The format is detected by the
 * first bytes, not by the name. Empty rows are left out; the first other row is the
 * header.
 */
public final class TableReader {

	private TableReader() {
	}

	/**
	 * Reads at most 10 MB, 50,000 rows, 200 columns.
	 * @param stream the file; it is not closed
	 * @param fileName what its sender calls it, for messages
	 * @throws UnreadableTableException if it is something else or larger
	 */
	public static Table read(InputStream stream, String fileName) {
		try {
			byte[] file = TableLimits.read(stream);
			return table(startsWith(file, "504b0304") ? XlsxRows.of(file) : csv(file, fileName), fileName);
		}
		catch (IOException ex) {
			throw new UnreadableTableException("The file " + fileName + " could not be read; it may be incomplete.",
					ex);
		}
	}

	private static List<List<String>> csv(byte[] file, String fileName) throws IOException {
		if (startsWith(file, "d0cf11e0")) {
			throw new UnreadableTableException(
					"The file " + fileName + " is in the old Excel format; please save it as XLSX or CSV.");
		}
		return CsvRows.of(CsvText.of(file, fileName));
	}

	private static boolean startsWith(byte[] file, String magic) {
		return file.length >= magic.length() / 2 && HexFormat.of().formatHex(file, 0, magic.length() / 2).equals(magic);
	}

	private static Table table(List<List<String>> rows, String fileName) {
		if (rows.isEmpty()) {
			throw new UnreadableTableException("The file " + fileName + " has no rows.");
		}
		int width = rows.stream().mapToInt(List::size).max().orElse(0);
		List<String> header = new ArrayList<>(rows.getFirst());
		while (header.size() < width) {
			header.add("");
		}
		return new Table(header, rows.subList(1, rows.size()));
	}

}
