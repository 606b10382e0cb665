package org.symposia.starter.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of one sheet.
 */
final class XlsxSheet {

	private static final int WIDEST = 60;

	private final Sheet sheet;

	private final CellStyle heading;

	private final CellStyle text;

	private XlsxSheet(Workbook workbook) {
		this.sheet = workbook.createSheet();
		this.heading = style(workbook, true);
		this.text = style(workbook, false);
	}

	static byte[] of(Table table) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
			new XlsxSheet(workbook).write(table);
			workbook.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** With the prefix the cell stays text even when it is edited. */
	private static CellStyle style(Workbook workbook, boolean bold) {
		CellStyle style = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setBold(bold);
		style.setFont(font);
		style.setQuotePrefixed(!bold);
		return style;
	}

	private void write(Table table) {
		writeRow(0, table.header(), this.heading);
		for (int index = 0; index < table.rows().size(); index++) {
			writeRow(index + 1, table.rows().get(index), this.text);
		}
		this.sheet.createFreezePane(0, 1);
		if (!table.header().isEmpty()) {
			this.sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.header().size() - 1));
		}
		IntStream.range(0, table.header().size()).forEach((column) -> setWidth(table, column));
	}

	private void writeRow(int index, List<String> cells, CellStyle style) {
		Row row = this.sheet.createRow(index);
		for (int column = 0; column < cells.size(); column++) {
			row.createCell(column).setCellValue(cells.get(column));
			row.getCell(column).setCellStyle(style);
		}
	}

	/** Japanese letters are twice as wide. */
	private void setWidth(Table table, int column) {
		int widest = IntStream
			.concat(IntStream.of(width(table.header().get(column))),
					table.rows().stream().limit(200).mapToInt((row) -> width(row.get(column))))
			.max()
			.orElse(0);
		this.sheet.setColumnWidth(column, Math.min(widest + 3, WIDEST) * 256);
	}

	private static int width(String cell) {
		return cell.codePoints().map((codePoint) -> (codePoint >= 0x2E80) ? 2 : 1).sum();
	}

}
