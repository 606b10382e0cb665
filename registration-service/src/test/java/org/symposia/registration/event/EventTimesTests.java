package org.symposia.registration.event;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.symposia.starter.text.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class EventTimesTests {

	private static final EventRecord EVENT = EventFixtures.anEvent(LocalizedText.of("en", "Symposium"),
			LocalizedText.of("en", "Berlin"), Instant.parse("2026-04-16T22:00:00Z"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | 09:00–18:00 (CEST)", "de | 09:00–18:00 Uhr (MESZ)", "ja | 9:00～18:00（CEST）" })
	void formatsTheHoursOfAnEventOfOneDay(String language, String written) {
		EventRecord event = EventFixtures.anEvent();
		assertThat(EventTimes.of(event, Locale.of(language)).hours(event)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "en | from 09:00 (CEST)", "de | ab 09:00 Uhr (MESZ)", "ja | 9:00～（CEST）" })
	void formatsTheBeginningOfALongerEvent(String language, String written) {
		assertThat(EventTimes.of(EVENT, Locale.of(language)).hours(EVENT)).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | 15–16 April 2026", "de | 15.–16. April 2026", "ja | 2026年4月15日（水）～16日（木）" })
	void formatsDaysAsTheAgendaDoes(String language, String written) {
		assertThat(EventTimes.of(EVENT, Locale.of(language)).days(EVENT)).isEqualTo(written);
	}

}
