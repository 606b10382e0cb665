package org.symposia.starter.text;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
	@CsvSource(delimiter = '|', value = { "2027-05-18 | 2027-05-19 | en | 18–19 May 2027",
			"2027-05-18 | 2027-05-19 | de | 18.–19. Mai 2027", "2027-05-18 | 2027-05-19 | ja | 2027年5月18日（火）～19日（水）",
			"2027-04-30 | 2027-05-02 | en | 30 April – 2 May 2027",
			"2027-04-30 | 2027-05-02 | de | 30. April – 2. Mai 2027",
			"2027-04-30 | 2027-05-02 | ja | 2027年4月30日（金）～5月2日（日）",
			"2027-12-30 | 2028-01-02 | en | 30 December 2027 – 2 January 2028",
			"2027-12-30 | 2028-01-02 | de | 30. Dezember 2027 – 2. Januar 2028",
			"2027-12-30 | 2028-01-02 | ja | 2027年12月30日（木）～2028年1月2日（日）",
			"2027-05-18 | 2028-05-19 | en | 18 May 2027 – 19 May 2028" })
	void writesARangeAsShortAsPeopleDo(LocalDate first, LocalDate last, String language, String written) {
		assertThat(DayFormat.in(Locale.of(language)).format(first, last)).isEqualTo(written);
	}

	/** From each day of two years, one of them a leap year, over up to 400 days. */
	@ParameterizedTest
	@EnumSource
	void tellsAnyTwoRangesApart(InterfaceLanguage language) {
		DayFormat format = DayFormat.in(language.locale());
		LocalDate first = LocalDate.of(2027, 1, 1);
		Set<String> written = new HashSet<>();
		int ranges = 0;
		for (int start = 0; start < 731; start++) {
			for (int days = 0; days <= 400; days += 1 + days / 8) {
				written.add(format.format(first.plusDays(start), first.plusDays(start + days)));
				ranges++;
			}
		}
		assertThat(written).hasSize(ranges);
	}

}
