package org.symposia.agenda.input;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.symposia.agenda.input.Moments.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTests {

	private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

	@ParameterizedTest
	@CsvSource({ "2026-04-15T09:00, 2026-04-15T07:00:00Z", "2026-04-15T09:00:30, 2026-04-15T07:00:30Z",
			"2026-04-15T09:00+09:00, 2026-04-15T00:00:00Z", "2026-04-15T09:00:00Z, 2026-04-15T09:00:00Z",
			"2026-04-15T09:00:00.250Z, 2026-04-15T09:00:00.250Z", "2026-04-15, 2026-04-14T22:00:00Z" })
	void readsEachForm(String text, Instant moment) {
		assertThat(Moments.read(text, BERLIN, 0)).isEqualTo(new Reading.Moment(moment));
	}

	@Test
	void endsADayAtItsMidnight() {
		assertThat(Moments.read("2026-04-15", BERLIN, 1))
			.isEqualTo(new Reading.Moment(Instant.parse("2026-04-15T22:00:00Z")));
	}

	@Test
	void tellsATimeThatIsLeftOutFromNonsense() {
		assertThat(Moments.read("2026-03-29T02:30", BERLIN, 0)).isEqualTo(
				new Reading.LeftOut(LocalDateTime.parse("2026-03-29T02:00"), LocalDateTime.parse("2026-03-29T03:00")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "tomorrow", "2026-02-30", "15.04.2026", "2026-04-15T25:00", "2026-04-15T09:00trash" })
	void refusesWhatIsNoMoment(String text) {
		assertThat(Moments.read(text, BERLIN, 0)).isEqualTo(new Reading.Unreadable());
	}

}
