package org.symposia.starter.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * Rows under a header, all text, each row as wide as the header.
 *
 * @param header the names of the columns
 * @param rows the rows
 */
public record Table(List<String> header, List<List<String>> rows) {

	/** Shorter rows are filled up with empty cells; longer ones are refused. */
	public Table {
		header = List.copyOf(header);
		int width = header.size();
		rows = rows.stream().map((row) -> widened(row, width)).toList();
	}

	private static List<String> widened(List<String> row, int width) {
		if (row.size() > width) {
			throw new IllegalArgumentException("A row has " + row.size() + " cells under " + width + " headings");
		}
		return Stream.concat(row.stream(), Stream.generate(() -> "").limit(width - row.size())).toList();
	}

}
