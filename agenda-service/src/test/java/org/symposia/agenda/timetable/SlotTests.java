package org.symposia.agenda.timetable;

import java.time.Duration;
import java.time.Instant;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SlotTests {

	@Test
	void refusesToEndBeforeItStarts() {
		assertThatIllegalArgumentException().isThrownBy(() -> slot(10, 0));
	}

	@Test
	void doesNotOverlapItsNeighbour() {
		assertThat(slot(0, 10).overlaps(slot(10, 10))).isFalse();
	}

	@Property
	void overlapsExactlyWhereAMinuteIsCommon(@ForAll @IntRange(max = 40) int start,
			@ForAll @IntRange(min = 1, max = 40) int length, @ForAll @IntRange(max = 40) int other,
			@ForAll @IntRange(min = 1, max = 40) int otherLength) {
		boolean common = Math.max(start, other) < Math.min(start + length, other + otherLength);
		assertThat(slot(start, length).overlaps(slot(other, otherLength))).isEqualTo(common);
		assertThat(slot(other, otherLength).overlaps(slot(start, length))).isEqualTo(common);
	}

	@Property
	void sharesATimeThatLiesInBoth(@ForAll @IntRange(max = 20) int start, @ForAll @IntRange(max = 20) int other) {
		Slot common = slot(start, 30).common(slot(other, 30));
		assertThat(slot(start, 30).contains(common)).isTrue();
		assertThat(slot(other, 30).contains(common)).isTrue();
	}

	private static Slot slot(int minute, int length) {
		Instant start = Instant.EPOCH.plus(Duration.ofMinutes(minute));
		return new Slot(start, start.plus(Duration.ofMinutes(length)));
	}

}
