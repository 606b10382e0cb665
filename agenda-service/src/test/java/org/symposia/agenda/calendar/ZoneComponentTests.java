package org.symposia.agenda.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads local times by the written component alone, as RFC 5545 says. */
class ZoneComponentTests {

	@ParameterizedTest
	@CsvSource({ "Asia/Tokyo, 2026-03-01T00:00:00Z, 2026-12-01T00:00:00Z",
			"UTC, 2026-03-01T00:00:00Z, 2026-12-01T00:00:00Z",
			"America/New_York, 2026-03-01T00:00:00Z, 2026-12-01T00:00:00Z",
			"Asia/Kolkata, 2026-03-01T00:00:00Z, 2026-12-01T00:00:00Z",
			"Australia/Lord_Howe, 2026-03-01T00:00:00Z, 2026-12-01T00:00:00Z",
			"Europe/Berlin, 2026-03-28T21:00:00Z, 2026-03-29T01:00:00Z",
			"Europe/Berlin, 2026-10-24T21:00:00Z, 2026-10-25T01:00:00Z",
			"Europe/Berlin, 2026-03-29T01:00:00Z, 2026-03-29T02:00:00Z" })
	void isRightForEachInstantWhoseLocalTimeIsUnambiguous(ZoneId zone, Instant from, Instant to) {
		VTimeZone component = ZoneComponent.of(zone, from, to);
		assertThat(component.validate().hasErrors()).isFalse();
		Stream.iterate(from, (each) -> !each.isAfter(to), (each) -> each.plusSeconds(1800))
			.filter((each) -> zone.getRules().getValidOffsets(LocalDateTime.ofInstant(each, zone)).size() == 1)
			.forEach((each) -> assertThat(read(component, LocalDateTime.ofInstant(each, zone))).isEqualTo(each));
	}

	@Test
	void knowsTheSummerTimeThatBeginsAsTheLastSessionEnds() {
		VTimeZone component = ZoneComponent.of(ZoneId.of("Europe/Berlin"), Instant.parse("2026-03-28T21:00:00Z"),
				Instant.parse("2026-03-29T01:00:00Z"));
		assertThat(component.getObservances()).hasSize(2);
	}

	/** The observance with the latest onset that the local time has reached. */
	private static Instant read(VTimeZone component, LocalDateTime local) {
		Observance found = component.getObservances()
			.stream()
			.filter((each) -> !onset(each).isAfter(local))
			.max((one, other) -> onset(one).compareTo(onset(other)))
			.orElseThrow();
		return local.toInstant(found.getTimeZoneOffsetTo().getOffset());
	}

	private static LocalDateTime onset(Observance observance) {
		return LocalDateTime.from(observance.getStartDate().getDate());
	}

}
