package org.symposia.starter.job;

import java.time.Duration;

/**
 * A periodic job, declared as a bean. One of all instances runs it, after claiming the
 * run in the store. An instance may die during a run, so a run must be repeatable.
 *
 * @param name unique within the service
 * @param interval from the start of one run to the start of the next
 * @param action one run
 */
public record ClaimedJob(String name, Duration interval, Runnable action) {

	public ClaimedJob {
		if (interval.isNegative() || interval.isZero()) {
			throw new IllegalArgumentException("A job's interval must be positive: " + name);
		}
	}

}
