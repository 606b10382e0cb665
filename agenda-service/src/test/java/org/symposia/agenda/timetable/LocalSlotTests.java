package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.symposia.agenda.Fixtures.BERLIN;

class LocalSlotTests {

	@Test
	void staysOnTheClockInAnotherZone() {
		LocalSlot slot = LocalSlot.parse("2026-04-15T09:00/PT20M");
		assertThat(slot.in(BERLIN).start()).isEqualTo("2026-04-15T07:00:00Z");
		assertThat(slot.in(ZoneId.of("Asia/Tokyo")).start()).isEqualTo("2026-04-15T00:00:00Z");
	}

	@Test
	void tellsTheTwoHoursOfTheSameNameApart() {
		Slot later = new Slot(Instant.parse("2026-10-25T01:30:00Z"), Instant.parse("2026-10-25T02:30:00Z"));
		LocalSlot slot = LocalSlot.of(later, BERLIN);
		assertThat(slot).hasToString("2026-10-25T02:30/PT1H;later");
		assertThat(LocalSlot.parse(slot.toString()).in(BERLIN)).isEqualTo(later);
	}

	@Test
	void takesAsLongAsItReallyDoesWhenClocksChange() {
		LocalSlot night = LocalSlot.parse("2026-10-25T01:00/PT3H");
		assertThat(night.in(BERLIN).length()).isEqualTo(Duration.ofHours(3));
	}

	@Test
	void refusesATimeWithoutLength() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new LocalSlot(LocalDateTime.parse("2026-04-15T09:00"), Duration.ZERO, false));
	}

	@Property(tries = 200)
	void isTheSameMomentAgain(@ForAll @LongRange(min = 0, max = 4_000_000_000L) long start,
			@ForAll @IntRange(min = 1, max = 200_000) int seconds) {
		Slot slot = new Slot(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + seconds));
		LocalSlot local = LocalSlot.of(slot, BERLIN);
		assertThat(local.in(BERLIN)).isEqualTo(slot);
		assertThat(LocalSlot.parse(local.toString())).isEqualTo(local);
	}

}
