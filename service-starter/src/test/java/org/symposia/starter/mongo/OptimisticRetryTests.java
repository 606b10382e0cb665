package org.symposia.starter.mongo;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.dao.OptimisticLockingFailureException;

import org.symposia.starter.problem.StaleVersionException;
import org.symposia.starter.problem.WrongStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptimisticRetryTests {

	private final AtomicInteger attempts = new AtomicInteger();

	@Test
	void repeatsAChangeThatLostARace() {
		assertThat(OptimisticRetry.retry(() -> attempt(3))).isEqualTo(3);
	}

	@Test
	void repeatsAChangeThatIsEmpty() {
		assertThat(OptimisticRetry.<Integer>retryUntilPresent(
				() -> Optional.of(this.attempts.incrementAndGet()).filter((number) -> number == 2)))
			.isEqualTo(2);
	}

	@Test
	void givesUpInTheEnd() {
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(
				() -> OptimisticRetry.attempts(Duration.ofMinutes(10)).invoke(() -> attempt(Integer.MAX_VALUE)));
		assertThat(this.attempts).hasValue(15);
	}

	@Test
	void tellsWhoInsistsOnAVersionAtOnce() {
		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> OptimisticRetry.retryUnless(true, () -> attempt(2)));
		assertThat(this.attempts).hasValue(1);
		assertThat(OptimisticRetry.retryUnless(false, () -> attempt(3))).isEqualTo(3);
	}

	@Test
	void repeatsNothingElse() {
		assertThatExceptionOfType(WrongStateException.class).isThrownBy(() -> OptimisticRetry.retry(() -> {
			this.attempts.incrementAndGet();
			throw new WrongStateException("Closed.");
		}));
		assertThat(this.attempts).hasValue(1);
	}

	private int attempt(int winning) {
		if (this.attempts.incrementAndGet() < winning) {
			throw new OptimisticLockingFailureException("lost");
		}
		return this.attempts.get();
	}

}
