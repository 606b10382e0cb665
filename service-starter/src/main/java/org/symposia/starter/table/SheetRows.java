package org.symposia.starter.table;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a sheet. */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

	private final List<List<String>> rows = new ArrayList<>();

	private List<String> cells = new ArrayList<>();

	List<List<String>> rows() {
		return this.rows;
	}

	@Override
	public void startRow(int row) {
		TableLimits.checkRow(this.rows.size() + 1, 0);
		this.cells = new ArrayList<>();
	}

	@Override
	public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
		int column = (reference != null) ? new CellReference(reference).getCol() : this.cells.size();
		TableLimits.checkRow(this.rows.size() + 1, column + 1);
		while (this.cells.size() < column) {
			this.cells.add("");
		}
		this.cells.add(TableLimits.checkCell(this.rows.size() + 1, (value != null) ? value.strip() : ""));
	}

	@Override
	public void endRow(int row) {
		while (!this.cells.isEmpty() && this.cells.getLast().isBlank()) {
			this.cells.removeLast();
		}
		if (!this.cells.isEmpty()) {
			this.rows.add(this.cells);
		}
	}

}
