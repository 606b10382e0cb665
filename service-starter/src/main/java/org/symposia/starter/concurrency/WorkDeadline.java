package org.symposia.starter.concurrency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When the work of a thread has to end, because nobody waits for its result any longer.
 * Loops whose time grows with what people send ask for it at each step.
 */
public final class WorkDeadline {

	private static final ThreadLocal<@Nullable WorkDeadline> CURRENT = new ThreadLocal<>();

	private final Clock clock;

	private final Instant end;

	private WorkDeadline(Clock clock, Instant end) {
		this.clock = clock;
		this.end = end;
	}

	/**
	 * Does work that ends after some time at the latest.
	 * @throws WorkTimedOutException if it took longer
	 */
	public static <T, E extends Exception> T call(Clock clock, Duration longest, ConcurrencyLimiter.Task<T, E> work)
			throws E {
		WorkDeadline outer = CURRENT.get();
		CURRENT.set(new WorkDeadline(clock, clock.instant().plus(longest)));
		try {
			return work.call();
		}
		finally {
			if (outer != null) {
				CURRENT.set(outer);
			}
			else {
				CURRENT.remove();
			}
		}
	}

	/**
	 * Goes on, unless the deadline of this thread has passed.
	 * @throws WorkTimedOutException if it has
	 */
	public static void check() {
		WorkDeadline current = CURRENT.get();
		if (current != null && !current.clock.instant().isBefore(current.end)) {
			throw new WorkTimedOutException();
		}
	}

}
