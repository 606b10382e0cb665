package org.symposia.agenda.event;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DateBlockTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", emptyValue = "",
			value = { "en | 2026-04-15 | 2026-04-15 | '' | 15 | April 2026 | Wednesday",
					"de | 2026-04-15 | 2026-04-15 | '' | 15 | April 2026 | Mittwoch",
					"ja | 2026-04-15 | 2026-04-15 | 2026年4月 | 15 | '' | 水曜日",
					"en | 2027-05-18 | 2027-05-19 | '' | 18–19 | May 2027 | Tuesday, Wednesday",
					"de | 2027-09-21 | 2027-09-23 | '' | 21–23 | September 2027 | Dienstag – Donnerstag",
					"ja | 2027-05-18 | 2027-05-19 | 2027年5月 | 18–19 | '' | 火曜日～水曜日",
					"en | 2027-04-30 | 2027-05-02 | '' | 30 | April – 2 May 2027 | Friday – Sunday",
					"de | 2027-12-30 | 2028-01-02 | '' | 30 | Dezember 2027 – 2. Januar 2028 | Donnerstag – Sonntag",
					"ja | 2027-04-30 | 2027-05-02 | 2027年4月 | 30 | ～5月2日 | 金曜日～日曜日" })
	void setsTheFiguresApartInTheOrderOfTheLanguage(String reader, LocalDate first, LocalDate last, String above,
			String figures, String below, String weekdays) {
		DateBlock block = DateBlock.of(first, last, Locale.of(reader));
		assertThat(block.above()).isEqualTo(above);
		assertThat(block.figures()).isEqualTo(figures);
		assertThat(block.below()).isEqualTo(below);
		assertThat(block.weekdays()).isEqualTo(weekdays);
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-15, 2026-04-15, 2026-04-15", "2027-05-18, 2027-05-19, 2027-05-18/2027-05-19" })
	void tellsProgramsTheDays(LocalDate first, LocalDate last, String iso) {
		assertThat(DateBlock.of(first, last, Locale.JAPANESE).iso()).isEqualTo(iso);
	}

}
