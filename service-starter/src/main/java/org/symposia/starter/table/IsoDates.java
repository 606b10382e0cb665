package org.symposia.starter.table;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows a cell as the spreadsheet does, but dates and times as ISO 8601: nobody can tell
 * what 4/5/26 means.
 */
final class IsoDates extends DataFormatter {

	IsoDates() {
		super(Locale.ROOT);
	}

	@Override
	public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
		if (!DateUtil.isADateFormat(formatIndex, format) || !DateUtil.isValidExcelDate(value)) {
			return super.formatRawCellContents(value, formatIndex, format, use1904);
		}
		LocalDateTime moment = DateUtil.getLocalDateTime(value, use1904, true);
		DateTimeFormatter time = DateTimeFormatter.ofPattern((moment.getSecond() == 0) ? "HH:mm" : "HH:mm:ss",
				Locale.ROOT);
		if (value < 1) {
			return time.format(moment);
		}
		boolean dateOnly = moment.toLocalTime().equals(LocalTime.MIDNIGHT);
		return moment.toLocalDate() + (dateOnly ? "" : "T" + time.format(moment));
	}

}
