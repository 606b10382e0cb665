package org.symposia.starter.concurrency;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Lets so many tasks run at the same time, in the order they came. The wait is bounded:
 * who would wait longer, judged by the queue and by how long tasks took lately, is
 * refused at once, so that under more load than can be served callers get an early 503
 * instead of running into the gateway's deadline of ten seconds.
 */
public final class ConcurrencyLimiter {

	/** Leaves the larger part of the gateway's deadline to the task itself. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

	/** Weight of the latest task in the average duration. */
	private static final int SMOOTHING = 5;

	private final int permits;

	private final Duration longestWait;

	private final LongSupplier nanoTime;

	private final Semaphore free;

	private final AtomicInteger waiting = new AtomicInteger();

	private final AtomicLong averageNanos = new AtomicLong();

	/** Lets tasks wait four seconds at most. */
	public ConcurrencyLimiter(int permits) {
		this(permits, LONGEST_WAIT);
	}

	/** Lets tasks wait as long as given, for what has a longer deadline than a page. */
	public ConcurrencyLimiter(int permits, Duration longestWait) {
		this(permits, longestWait, System::nanoTime);
	}

	ConcurrencyLimiter(int permits, Duration longestWait, LongSupplier nanoTime) {
		this.permits = permits;
		this.longestWait = longestWait;
		this.nanoTime = nanoTime;
		this.free = new Semaphore(permits, true);
	}

	/**
	 * Runs a task that takes one permit.
	 * @throws ServiceBusyException if it would have to wait too long
	 */
	public <T, E extends Exception> T call(Task<T, E> task) throws E {
		return call(1, task);
	}

	/**
	 * Runs a task of a weight, such as the megabytes it needs.
	 * @param weight how many permits it takes
	 * @throws ServiceBusyException if it would have to wait too long
	 */
	public <T, E extends Exception> T call(int weight, Task<T, E> task) throws E {
		acquire(weight);
		return run(weight, task);
	}

	/** Runs a task that nobody waits for: it waits for its turn without bound. */
	public <T, E extends Exception> T callEventually(int weight, Task<T, E> task) throws E {
		this.waiting.addAndGet(weight);
		try {
			this.free.acquireUninterruptibly(weight);
		}
		finally {
			this.waiting.addAndGet(-weight);
		}
		return run(weight, task);
	}

	private void acquire(int weight) {
		int queued = this.waiting.getAndAdd(weight);
		try {
			Duration expected = expectedWait(queued + weight);
			boolean atOnce = queued == 0 && this.free.availablePermits() >= weight;
			if ((!atOnce && expected.compareTo(this.longestWait) > 0)
					|| !this.free.tryAcquire(weight, this.longestWait.toNanos(), TimeUnit.NANOSECONDS)) {
				throw new ServiceBusyException(expected);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServiceBusyException(this.longestWait);
		}
		finally {
			this.waiting.addAndGet(-weight);
		}
	}

	private Duration expectedWait(int queued) {
		return Duration.ofNanos(this.averageNanos.get()).multipliedBy(queued).dividedBy(this.permits);
	}

	private <T, E extends Exception> T run(int weight, Task<T, E> task) throws E {
		long start = this.nanoTime.getAsLong();
		try {
			return task.call();
		}
		finally {
			this.free.release(weight);
			record(this.nanoTime.getAsLong() - start);
		}
	}

	private void record(long nanos) {
		this.averageNanos.updateAndGet((average) -> (average == 0) ? nanos : average + (nanos - average) / SMOOTHING);
	}

	/** How many tasks wait for permits, in the order they came. */
	int waitingTasks() {
		return this.free.getQueueLength();
	}

	/**
	 * A task with a result.
	 *
	 * @param <T> the result
	 * @param <E> how it may fail
	 */
	@FunctionalInterface
	public interface Task<T, E extends Exception> {

		/** Runs it. */
		T call() throws E;

	}

}
