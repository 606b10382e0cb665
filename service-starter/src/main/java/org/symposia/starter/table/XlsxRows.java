package org.symposia.starter.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Streams the first sheet of an XLSX file after checking its unpacked size. A damaged
 * file causes many kinds of exceptions, all treated the same.
 */
final class XlsxRows {

	private XlsxRows() {
	}

	static List<List<String>> of(byte[] file) throws IOException {
		checkInflated(file);
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
			return firstSheet(parts);
		}
		catch (UnreadableTableException ex) {
			throw ex;
		}
		catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException ex) {
			throw new UnreadableTableException("The file looks like XLSX but cannot be read; it may be damaged.", ex);
		}
	}

	/** Rejects zip bombs. */
	private static void checkInflated(byte[] file) throws IOException {
		long inflated = 0;
		int parts = 0;
		byte[] buffer = new byte[8192];
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
			while (zip.getNextEntry() != null) {
				check(++parts <= TableLimits.PARTS);
				for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
					inflated += read;
					check(inflated <= TableLimits.INFLATED_BYTES);
				}
			}
		}
	}

	private static void check(boolean allowed) {
		if (!allowed) {
			throw new UnreadableTableException("The file unpacks to more than " + (TableLimits.INFLATED_BYTES >> 20)
					+ " MB or " + TableLimits.PARTS + " parts.");
		}
	}

	private static List<List<String>> firstSheet(OPCPackage parts)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		XSSFReader reader = new XSSFReader(parts);
		Iterator<InputStream> sheets = reader.getSheetsData();
		if (!sheets.hasNext()) {
			return List.of();
		}
		SheetRows rows = new SheetRows();
		try (InputStream sheet = sheets.next()) {
			XMLReader xml = XMLHelper.newXMLReader();
			xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), null,
					new ReadOnlySharedStringsTable(parts), rows, new IsoDates(), false));
			xml.parse(new InputSource(sheet));
		}
		return rows.rows();
	}

}
