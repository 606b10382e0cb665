package org.symposia.starter.text;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DayFormatTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 4, 15);

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | Wednesday, 15 April 2026", "de-AT | Mittwoch, 15. April 2026",
			"ja | 2026年4月15日（水）", "fr | Wednesday, 15 April 2026" })
	void writesADayAsTheReaderDoes(String language, String written) {
		DayFormat dayFormat = DayFormat.in(Locale.forLanguageTag(language));
		assertThat(dayFormat.format(FIRST)).isEqualTo(written);
		assertThat(dayFormat.format(FIRST, FIRST)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | Wednesday, 15 April 2026 – Thursday, 16 April 2026",
			"de | Mittwoch, 15. April 2026 – Donnerstag, 16. April 2026", "ja | 2026年4月15日（水）〜2026年4月16日（木）" })
	void writesSeveralDaysFromTheFirstToTheLast(String language, String written) {
		assertThat(DayFormat.in(Locale.of(language)).format(FIRST, FIRST.plusDays(1))).isEqualTo(written);
	}

}
