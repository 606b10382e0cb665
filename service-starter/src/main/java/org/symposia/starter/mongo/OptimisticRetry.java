package org.symposia.starter.mongo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.core.retry.RetryOperations;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.OptimisticLockingFailureException;

import org.symposia.starter.problem.StaleVersionException;

/**
 * Repeats a change that lost a race: the change reads, decides and writes anew, up to 15
 * times within about three seconds, with growing pauses of random length. When every
 * attempt lost, the failure of the last is thrown, which is answered as 409
 * {@code concurrent-change}.
 */
public final class OptimisticRetry {

	private static final RetryOperations ATTEMPTS = attempts(Duration.ofSeconds(3));

	private OptimisticRetry() {
	}

	static RetryOperations attempts(Duration timeout) {
		return new RetryTemplate(RetryPolicy.builder()
			.includes(OptimisticLockingFailureException.class)
			.maxRetries(14)
			.delay(Duration.ofMillis(10))
			.jitter(Duration.ofMillis(10))
			.multiplier(1.4)
			.maxDelay(Duration.ofMillis(250))
			.timeout(timeout)
			.build());
	}

	/**
	 * Makes a change, again after every lost race.
	 * @param change reads, changes and writes
	 * @throws OptimisticLockingFailureException if every attempt lost
	 */
	public static <T> T retry(Supplier<T> change) {
		return ATTEMPTS.invoke(change);
	}

	/**
	 * Makes a change that is empty after a lost race until it is not.
	 * @throws OptimisticLockingFailureException if every attempt lost
	 */
	public static <T> T retryUntilPresent(Supplier<Optional<T>> change) {
		return retry(() -> change.get()
			.orElseThrow(() -> new OptimisticLockingFailureException("Somebody else changed it in the same moment")));
	}

	/**
	 * Makes a change for a caller who may insist on the version they saw: then a lost
	 * race ends it.
	 * @throws StaleVersionException if the caller insists and the race was lost
	 * @throws OptimisticLockingFailureException if every attempt lost
	 */
	public static <T> T retryUnless(boolean insists, Supplier<T> change) {
		if (!insists) {
			return retry(change);
		}
		try {
			return change.get();
		}
		catch (OptimisticLockingFailureException ex) {
			throw new StaleVersionException();
		}
	}

}
