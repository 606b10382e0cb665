package org.symposia.agenda.exchange.assembly;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DurationsTests {

	@ParameterizedTest
	@CsvSource({ "00:30, PT30M", "1:05, PT65M", "01:30:00, PT90M", "48:00, PT48H", "'1 day, 2:00:00', PT26H",
			"45, PT45M", "20 min, PT20M", "1 h 30 min, PT90M", "2 Std., PT2H", "PT1H30M, PT90M", "45分, PT45M",
			"1時間30分, PT90M", "90.0, PT90M" })
	void readsWhatSchedulesWrite(String written, Duration expected) {
		assertThat(Durations.parse(written)).isEqualTo(expected);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "0:00", "soon", "-1:00", "PT-5M", "99999:00", "1:30 pm" })
	void readsNothingElse(String written) {
		assertThat(Durations.parse(written)).isNull();
	}

}
