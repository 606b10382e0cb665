package org.symposia.agenda.event;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.agenda.Fixtures;

import static org.assertj.core.api.Assertions.assertThat;

class EventDatesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | Wednesday, 15 April 2026", "de | Mittwoch, 15. April 2026", "ja | 2026年4月15日（水）" })
	void writesDatesAsTheReaderDoes(String language, String written) {
		Event event = Fixtures.anEvent();
		assertThat(EventDates.of(event, Locale.of(language)).days(event.details())).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | 09:00 | Wednesday 15", "de | 09:00 | Mittwoch, 15.", "ja | 9:00 | 15日（水）" })
	void writesTimesAndWeekdaysAsTheReaderDoes(String language, String time, String weekday) {
		EventDates dates = EventDates.of(Fixtures.anEvent(), Locale.of(language));
		assertThat(dates.time(Fixtures.at("09:00"))).isEqualTo(time);
		assertThat(dates.weekday(Fixtures.anEvent().details().firstDay())).isEqualTo(weekday);
	}

	@Test
	void tellsTheHourThatComesTwiceApart() {
		EventDates dates = EventDates.in(Fixtures.BERLIN, Locale.ENGLISH);
		Instant summer = Instant.parse("2026-10-25T00:30:00Z");
		assertThat(dates.time(summer)).isEqualTo("02:30 CEST");
		assertThat(dates.end(summer, summer.plusSeconds(3600))).isEqualTo("02:30 CET");
		assertThat(dates.end(summer.minusSeconds(86400), summer)).isEqualTo("25 October, 02:30 CEST");
		assertThat(dates.field(summer)).isEqualTo("2026-10-25T02:30");
	}

}
