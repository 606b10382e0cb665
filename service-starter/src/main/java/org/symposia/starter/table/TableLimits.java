package org.symposia.starter.table;

import java.io.IOException;
import java.io.InputStream;

/** The largest accepted table, enough for 10,000 registrations. */
final class TableLimits {

	static final int BYTES = 10 << 20;

	static final int INFLATED_BYTES = 64 << 20;

	static final int PARTS = 1_000;

	static final int ROWS = 50_000;

	static final int COLUMNS = 200;

	static final int CELL = 32_767;

	private TableLimits() {
	}

	static byte[] read(InputStream stream) throws IOException {
		byte[] bytes = stream.readNBytes(BYTES + 1);
		if (bytes.length > BYTES) {
			throw new UnreadableTableException("The file is larger than " + (BYTES >> 20) + " MB.");
		}
		return bytes;
	}

	static void checkRow(int row, int columns) {
		if (row > ROWS) {
			throw new UnreadableTableException("The table has more than " + ROWS + " rows.");
		}
		if (columns > COLUMNS) {
			throw new UnreadableTableException("Row " + row + " has more than " + COLUMNS + " columns.");
		}
	}

	static String checkCell(int row, String text) {
		if (text.length() > CELL) {
			throw new UnreadableTableException("A cell in row " + row + " has more than " + CELL + " characters.");
		}
		return text;
	}

}
