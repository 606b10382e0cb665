package org.symposia.stack.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleDaysTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "2026-09-07, 2026-11-17", "2026-09-09, 2026-11-17", "2026-09-13, 2026-11-17", "2026-09-14, 2026-11-24",
			"2026-12-31, 2027-03-09" })
	void putsTheTuesdayOfTheTenthWeekAfterTheFirstLoad(LocalDate firstLoad, String tuesday) {
		assertThat(new SampleDays(firstLoad).fill("from {week-10-tuesday}T09:00 on")).isEqualTo("from %sT09:00 on",
				tuesday);
	}

	@Test
	void leavesOtherTextAlone() {
		assertThat(new SampleDays(LocalDate.EPOCH).fill("{\"week\": \"{week}\"}")).isEqualTo("{\"week\": \"{week}\"}");
	}

	@Test
	void keepsTheDayOfTheFirstLoad() throws IOException {
		SampleDays first = SampleDays.keptIn(this.folder, on("2026-09-07T23:30:00Z"));
		assertThat(first.firstLoad()).isEqualTo("2026-09-07");
		assertThat(SampleDays.keptIn(this.folder, on("2026-10-01T08:00:00Z"))).isEqualTo(first);
	}

	@Test
	void beginsAnewOnceTheDayOfTheFirstLoadIsForgotten() throws IOException {
		assertThat(SampleDays.keptIn(this.folder, on("2026-09-07T08:00:00Z")).fill("{week-10-tuesday}"))
			.isEqualTo("2026-11-17");
		Files.delete(this.folder.resolve("first-load"));
		assertThat(SampleDays.keptIn(this.folder, on("2026-10-01T08:00:00Z")).fill("{week-10-tuesday}"))
			.isEqualTo("2026-12-08");
	}

	private static Clock on(String instant) {
		return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
	}

}
