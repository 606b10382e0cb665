package org.symposia.media.press;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PressDatesTests {

	private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

	private static final Instant MORNING_IN_TOKYO = Instant.parse("2026-04-24T23:30:00Z");

	@Test
	void useTheZoneOfTheEvent() {
		assertThat(PressDates.issued(null, MORNING_IN_TOKYO, TOKYO)).isEqualTo(LocalDate.of(2026, 4, 25));
	}

	@Test
	void preferTheDateline() {
		LocalDate dateline = LocalDate.of(2026, 4, 20);
		assertThat(PressDates.issued(dateline, MORNING_IN_TOKYO, TOKYO)).isEqualTo(dateline);
	}

}
