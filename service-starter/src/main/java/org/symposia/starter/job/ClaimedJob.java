package org.symposia.starter.job;

import java.time.Duration;

/**
 * Work done again and again, declared as a bean. Of all instances one runs it: the run is
 * claimed in the store first. An instance may die in the midst, so a run must bear being
 * repeated.
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
