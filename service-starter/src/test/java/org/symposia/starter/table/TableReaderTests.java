package org.symposia.starter.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TableReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "name,room\nErika,\"A, B\"\n", "name;room\r\nErika;\"A, B\"\r\n",
			"name\troom\nErika\tA, B\n", "sep=;\nname;room\nErika;A, B", "\uFEFFname,room\n\n,\nErika,\"A, B\"\n" })
	void readsTheCsvOfEverySpreadsheet(String csv) {
		assertThat(read(csv.getBytes(StandardCharsets.UTF_8)))
			.isEqualTo(new Table(List.of("name", "room"), List.of(List.of("Erika", "A, B"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-31j", "UTF-16" })
	void readsJapaneseInEveryEncoding(String charset) {
		Table table = read("氏名,所属\n髙橋 太郎,国立健康危機管理研究機構\n".getBytes(Charset.forName(charset)));
		assertThat(table.rows()).containsExactly(List.of("髙橋 太郎", "国立健康危機管理研究機構"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "windows-1252" })
	void readsGermanInEveryEncoding(String charset) {
		Table table = read("Name;Straße\nJörg Weiß-Müller;Charitéplatz\n".getBytes(Charset.forName(charset)));
		assertThat(table.header()).containsExactly("Name", "Straße");
		assertThat(table.rows()).containsExactly(List.of("Jörg Weiß-Müller", "Charitéplatz"));
	}

	@Test
	void readsTheFirstSheetWithDatesThatNobodyCanMistake() throws IOException {
		Table table = read(workbook());
		assertThat(table.header()).containsExactly("title", "start", "day", "places");
		assertThat(table.rows()).containsExactly(List.of("Opening", "2026-04-15T09:30", "", "120"));
	}

	@Test
	void refusesWhatUnpacksToTooMuch() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			for (int megabyte = 0; megabyte < 65; megabyte++) {
				zip.write(new byte[1 << 20]);
			}
		}
		assertThat(out.size()).isLessThan(1 << 20);
		refuses(out.toByteArray(), "unpacks to more than 64 MB");
	}

	@Test
	void refusesWhatIsTooLargeTooWideOrTooLong() {
		refuses(new byte[TableLimits.BYTES + 1], "larger than 10 MB");
		refuses("a,".repeat(TableLimits.COLUMNS + 1).getBytes(StandardCharsets.UTF_8), "more than 200 columns");
		refuses("a\n".repeat(TableLimits.ROWS + 1).getBytes(StandardCharsets.UTF_8), "more than 50000 rows");
		refuses("a".repeat(TableLimits.CELL + 1).getBytes(StandardCharsets.UTF_8), "more than 32767 characters");
	}

	@Test
	void refusesWhatIsNoTable() {
		refuses(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0 }, "old Excel format");
		refuses(new byte[] { 'P', 'K', 3, 4, 20, 0 }, "");
		refuses(new byte[] { 1, 0, 2, 0 }, "neither CSV nor XLSX");
		refuses("a,\"b\nnever closed".getBytes(StandardCharsets.UTF_8), "could not be read");
		refuses(new byte[0], "has no rows");
	}

	private static byte[] workbook() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Row header = workbook.createSheet().createRow(0);
			List.of("title", "start", "day", "places")
				.forEach((name) -> header.createCell(Math.max(header.getLastCellNum(), 0)).setCellValue(name));
			Row row = header.getSheet().createRow(2);
			CellStyle date = workbook.createCellStyle();
			date.setDataFormat((short) 22);
			row.createCell(0).setCellValue("Opening");
			row.createCell(1).setCellValue(LocalDateTime.of(2026, 4, 15, 9, 30));
			row.getCell(1).setCellStyle(date);
			row.createCell(3).setCellValue(120);
			workbook.write(out);
		}
		return out.toByteArray();
	}

	private static Table read(byte[] file) {
		return TableReader.read(new ByteArrayInputStream(file), "people.csv");
	}

	private static void refuses(byte[] file, String why) {
		assertThatExceptionOfType(UnreadableTableException.class).isThrownBy(() -> read(file))
			.satisfies((ex) -> assertThat(ex.getBody().getDetail()).contains(why));
	}

}
