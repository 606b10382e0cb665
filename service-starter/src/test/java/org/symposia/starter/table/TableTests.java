package org.symposia.starter.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TableTests {

	@Test
	void fillsUpShorterRows() {
		Table table = new Table(List.of("name", "room", "note"), List.of(List.of("Erika"), List.of()));
		assertThat(table.rows()).containsExactly(List.of("Erika", "", ""), List.of("", "", ""));
	}

	@Test
	void refusesLongerRows() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Table(List.of("name"), List.of(List.of("Erika", "A"))))
			.withMessage("A row has 2 cells under 1 headings");
	}

	@Test
	void doesNotChangeWithTheListsItWasMadeOf() {
		List<String> header = new ArrayList<>(List.of("name"));
		Table table = new Table(header, List.of());
		header.add("room");
		assertThat(table.header()).containsExactly("name");
	}

	@ParameterizedTest
	@CsvSource({ "14, 46127, 2026-04-15", "22, 46127.395833333336, 2026-04-15T09:30",
			"22, 46127.39592592593, 2026-04-15T09:30:08", "20, 0.395833333333333, 09:30", "21, 0.39592592593, 09:30:08",
			"1, 46127, 46127", "2, 0.5, 0.50", "9, 0.25, 25%" })
	void writesDatesAndTimesSoThatNobodyCanMistakeThem(int format, double value, String text) {
		String pattern = BuiltinFormats.getBuiltinFormat(format);
		assertThat(new IsoDates().formatRawCellContents(value, format, pattern, false)).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "+49", "3.14", "-0,5", "123456789012345" })
	void takesNoNumberForAFormula(String cell) {
		assertThat(TableWriter.isFormula(cell)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5+2", "+49 30 1234", "=1", " =1", "@x", "-", "\r1", "－1", "-1234567890123456" })
	void takesForAFormulaWhatASpreadsheetMayTakeForOne(String cell) {
		assertThat(TableWriter.isFormula(cell)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = { "a|a",
			"a,b|\"a,b\"", "a;b|\"a;b\"", "say \"hello\"|\"say \"\"hello\"\"\"", " a|\" a\"", "a |\"a \"", "``|``" })
	void quotesWhatWouldEndACell(String cell, String written) {
		byte[] csv = TableWriter.csv(new Table(List.of(cell), List.of()));
		assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("\uFEFF" + written + "\r\n");
	}

	@Test
	void keepsTheHeaderInSightAndColumnsWideEnough() throws IOException {
		Table table = new Table(List.of("Name", "Note", ""),
				List.of(List.of("國土 典宏"), List.of("Erika", "x".repeat(500))));
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(TableWriter.xlsx(table)))) {
			Sheet sheet = workbook.getSheetAt(0);
			assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
			assertThat(sheet.getColumnWidth(0)).isEqualTo((9 + 3) * 256);
			assertThat(sheet.getColumnWidth(1)).isEqualTo(60 * 256);
			assertThat(sheet.getColumnWidth(2)).isEqualTo(3 * 256);
			assertThat(workbook.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold()).isTrue();
		}
	}

	@Test
	void writesATableWithoutColumnsToo() {
		assertThat(TableWriter.xlsx(new Table(List.of(), List.of()))).isNotEmpty();
	}

	@Test
	void readsOnlyTheFirstSheetAndLeavesOutItsEmptyRows() throws IOException {
		byte[] file = workbook((workbook) -> {
			Sheet first = workbook.createSheet();
			first.createRow(1).createCell(0).setCellValue(" name ");
			first.createRow(3).createCell(0).setCellValue(" ");
			first.createRow(4).createCell(2).setCellValue(true);
			workbook.createSheet().createRow(0).createCell(0).setCellValue("other");
		});
		assertThat(read(file)).isEqualTo(new Table(List.of("name", "", ""), List.of(List.of("", "", "TRUE"))));
	}

	@Test
	void refusesASheetThatIsTooWideOrEmpty() throws IOException {
		byte[] wide = workbook(
				(workbook) -> workbook.createSheet().createRow(0).createCell(TableLimits.COLUMNS).setCellValue("x"));
		refuses(wide, "Row 1 has more than 200 columns");
		refuses(workbook((workbook) -> workbook.createSheet()), "has no rows");
	}

	@Test
	void refusesAFileOfMoreParts() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (int part = 0; part <= TableLimits.PARTS; part++) {
				zip.putNextEntry(new ZipEntry("part" + part));
			}
		}
		refuses(out.toByteArray(), "1000 parts");
	}

	@Test
	void refusesAZipThatIsNoSpreadsheet() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("a.txt"));
		}
		refuses(out.toByteArray(), "cannot be read");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a;b,c;d", "sep=;\na;b,c;d", "\"a\";\"b,c\";d", "sep=|\na|b,c|d", "a\tb,c\td" })
	void findsTheDelimiterInTheFirstLine(String csv) {
		assertThat(read(csv.getBytes(StandardCharsets.UTF_8)).header()).containsExactly("a", "b,c", "d");
	}

	private interface Content {

		void write(XSSFWorkbook workbook);

	}

	private static byte[] workbook(Content content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			content.write(workbook);
			workbook.write(out);
		}
		return out.toByteArray();
	}

	private static Table read(byte[] file) {
		return TableReader.read(new ByteArrayInputStream(file), "people.xlsx");
	}

	private static void refuses(byte[] file, String why) {
		assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> read(file))
			.satisfies((ex) -> assertThat(ex.getBody().getDetail()).contains(why));
	}

}
