package org.symposia.starter.concurrency;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WorkDeadlineTests {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T07:00:00Z"));

	@Test
	void endsWorkOnceItsTimeHasPassed() {
		WorkDeadline.call(this.clock, LONGEST, () -> {
			this.clock.advance(LONGEST.minusMillis(1));
			assertThatNoException().isThrownBy(WorkDeadline::check);
			this.clock.advance(Duration.ofMillis(1));
			assertThatExceptionOfType(WorkTimedOutException.class).isThrownBy(WorkDeadline::check);
			return true;
		});
	}

	@Test
	void boundsNoOtherWorkOfTheThread() {
		WorkDeadline.call(this.clock, LONGEST, () -> true);
		this.clock.advance(LONGEST);
		assertThatNoException().isThrownBy(WorkDeadline::check);
	}

	@Test
	void boundsTheWorkAroundAsBefore() {
		WorkDeadline.call(this.clock, LONGEST, () -> {
			WorkDeadline.call(this.clock, LONGEST.multipliedBy(3), () -> {
				this.clock.advance(LONGEST);
				assertThatNoException().isThrownBy(WorkDeadline::check);
				return true;
			});
			assertThatExceptionOfType(WorkTimedOutException.class).isThrownBy(WorkDeadline::check);
			return true;
		});
	}

}
