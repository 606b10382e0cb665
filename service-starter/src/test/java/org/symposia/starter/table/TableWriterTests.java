package org.symposia.starter.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TableWriterTests {

	private static final Table table = new Table(List.of("Name", "Note"),
			List.of(List.of("髙橋, 太郎", "says \"hello\"\nand more"), List.of("Weiß", "-5")));

	@Test
	void readsBackWhatItWrote() {
		assertThat(read(TableWriter.csv(table))).isEqualTo(table);
		assertThat(read(TableWriter.xlsx(table))).isEqualTo(table);
	}

	@Test
	void marksTheCsvSoThatExcelReadsTheNames() {
		assertThat(new String(TableWriter.csv(table), StandardCharsets.UTF_8)).startsWith("\uFEFFName,Note\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"http://example.org\")", "+1+1", "-2+3", "@SUM(A1)", " =1", "\t=1", "＝1+1",
			"|calc", "%0" })
	void leavesNoFormulaStandingInCsv(String formula) {
		Table written = read(TableWriter.csv(new Table(List.of("Name"), List.of(List.of(formula)))));
		assertThat(written.rows().getFirst().getFirst()).startsWith("'");
	}

	@ParameterizedTest
	@ValueSource(strings = { ";=cmd|'/C calc'!A0;x", "x;=1+1", "x; =1+1", "x\t=1+1", "x\n=1+1", "x\r\n@SUM(A1)",
			"\";=1+1", "says \"hi\";+1+1;-2+3", "x;\"=1+1\"", "x,=1+1", "x,\"=1+1\"", "\"\"\";=1", "\"=1+1\"", "a|=1",
			"x;＝1+1", "x;%0", ";;;=1", "; ; =1", "x;\u3000=1" })
	void leavesNoFormulaStandingWhereverASpreadsheetSplits(String text) throws IOException {
		Table hostile = new Table(List.of("Name", "Note", "Last"), List.of(List.of("Weiß", text, text), List.of(text)));
		String csv = new String(TableWriter.csv(hostile), StandardCharsets.UTF_8).substring(1);
		for (char separator : new char[] { ',', ';', '\t' }) {
			assertThat(cells(csv, separator)).as("split at %s", separator)
				.noneMatch((cell) -> cell.strip().matches("(?s)[\\s\u3000]*[=+\\-@＝＋－＠|%].*"));
		}
	}

	private static List<String> cells(String csv, char separator) throws IOException {
		CSVFormat format = CSVFormat.EXCEL.builder()
			.setDelimiter(separator)
			.setTrailingData(true)
			.setLenientEof(true)
			.get();
		try (CSVParser parser = CSVParser.parse(csv, format)) {
			return parser.stream().flatMap(CSVRecord::stream).toList();
		}
	}

	@Test
	void leavesTextAloneThatHoldsNoFormula() {
		Table plain = new Table(List.of("Note"),
				List.of(List.of("Charité; Berlin, Germany"), List.of("1;-5;+3,2"), List.of("says \"a-b\"; a=b")));
		assertThat(read(TableWriter.csv(plain))).isEqualTo(plain);
	}

	@Test
	void leavesNumbersAlone() {
		assertThat(new String(TableWriter.csv(table), StandardCharsets.UTF_8)).contains("Weiß,-5\r\n");
	}

	@Test
	void writesAFormulaIntoASheetAsTextThatStaysText() throws IOException {
		byte[] file = TableWriter.xlsx(new Table(List.of("Name"), List.of(List.of("=1+1"))));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Cell cell = workbook.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	private static Table read(byte[] file) {
		return TableReader.read(new ByteArrayInputStream(file), "people");
	}

}
