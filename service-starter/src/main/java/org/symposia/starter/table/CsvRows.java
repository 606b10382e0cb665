package org.symposia.starter.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Parses CSV (RFC 4180), also with semicolons or tabs. */
final class CsvRows {

	private static final String DELIMITERS = ",;\t";

	private CsvRows() {
	}

	static List<List<String>> of(String text) throws IOException {
		String body = text.replaceFirst("^sep=.\\R", "");
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(delimiter(text))
			.setIgnoreEmptyLines(true)
			.setIgnoreSurroundingSpaces(true)
			.get();
		try (CSVParser parser = CSVParser.parse(body, format)) {
			return rows(parser);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private static List<List<String>> rows(CSVParser parser) {
		List<List<String>> rows = new ArrayList<>();
		for (CSVRecord line : parser) {
			TableLimits.checkRow(rows.size() + 1, line.size());
			List<String> cells = cells(rows.size() + 1, line);
			if (!cells.isEmpty()) {
				rows.add(cells);
			}
		}
		return rows;
	}

	private static List<String> cells(int row, CSVRecord line) {
		List<String> cells = new ArrayList<>(line.stream().map((cell) -> TableLimits.checkCell(row, cell)).toList());
		while (!cells.isEmpty() && cells.getLast().isBlank()) {
			cells.removeLast();
		}
		return cells;
	}

	/** The separator that stands most often in the first line, outside quotes. */
	private static char delimiter(String text) {
		if (text.startsWith("sep=") && text.length() > 4) {
			return text.charAt(4);
		}
		String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
		return Stream.of(',', ';', '\t')
			.max(Comparator.comparingLong((Character candidate) -> first.chars().filter((c) -> c == candidate).count())
				.thenComparingInt((candidate) -> -DELIMITERS.indexOf(candidate)))
			.orElse(',');
	}

}
