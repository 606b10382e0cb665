package org.symposia.agenda.event;

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

	@Test
	void readsTimesWhereTheEventIsHeld() {
		assertThat(EventDates.of(Fixtures.anEvent(), Locale.ENGLISH).time(Fixtures.at("09:00"))).isEqualTo("09:00");
	}

}
