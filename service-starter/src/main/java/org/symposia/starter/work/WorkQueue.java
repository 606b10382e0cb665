package org.symposia.starter.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Metrics;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.query.Update;

/**
 * A work queue of documents with {@code state}, {@code due} and {@code attempts}. Each is
 * leased before the work, so any number of instances may share a collection. Failed work
 * is repeated after 1, 3, 9 … seconds, at most an hour, and given up after as many
 * attempts as the work allows, or at once if repeating cannot help. Work given up stays
 * until somebody has it retried. Only the class of a failure is logged and stored, or its
 * reason ({@link WorkFailedException}), since messages of other exceptions may hold
 * addresses.
 *
 * @param <T> the document class
 */
public final class WorkQueue<T> implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(WorkQueue.class);

	private static final String LAST_ERROR = "lastError";

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private static final Duration SWEEP = Duration.ofSeconds(30);

	private final LeasedDocuments stored;

	private final MongoConverter converter;

	private final Class<T> type;

	private final Work<T> work;

	private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

	private final Semaphore atOnce = new Semaphore(16);

	/** Works through the documents of a class by giving each to {@code work}. */
	public WorkQueue(MongoOperations store, Class<T> type, Work<T> work, Clock clock) {
		this.stored = new LeasedDocuments(store, store.getCollectionName(type), clock);
		this.converter = store.getConverter();
		this.type = type;
		this.work = work;
	}

	/** Starts the work on a document soon, unless another instance has it. */
	public void wake(Object id) {
		try {
			this.executor.execute(() -> perform(id));
		}
		catch (RejectedExecutionException ex) {
			logger.debug("Leaves {} to the next sweep, as this instance shuts down", id);
		}
	}

	/** Starts all due work. */
	public void sweep() {
		this.stored.due().forEach(this::wake);
	}

	/** Begins anew with work that was given up; false if it was not. */
	public boolean retry(Object id) {
		boolean due = this.stored.retry(id);
		if (due) {
			wake(id);
		}
		return due;
	}

	/** Removes documents done before an instant. */
	public void forgetDoneBefore(Instant instant) {
		this.stored.forgetBefore(instant, WorkState.DONE);
	}

	/** Removes documents done or given up before an instant. */
	public void forgetEndedBefore(Instant instant) {
		this.stored.forgetBefore(instant, WorkState.DONE, WorkState.DEAD);
	}

	private void perform(Object id) {
		this.atOnce.acquireUninterruptibly();
		try {
			Document claimed = this.stored.claim(id);
			if (claimed != null) {
				attempt(id, claimed);
			}
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves {} {} to the next sweep: {}", this.stored.name(), id, ex.getClass().getName());
		}
		finally {
			this.atOnce.release();
		}
	}

	private void attempt(Object id, Document claimed) {
		try {
			this.work.perform(this.converter.read(this.type, claimed));
		}
		catch (Exception ex) {
			postpone(id, claimed.getInteger("attempts"), ex);
			return;
		}
		Update done = new Update().unset(LAST_ERROR);
		this.work.fieldsToForget().forEach(done::unset);
		this.stored.settle(id, WorkState.DONE, Duration.ZERO, done);
		count("done");
	}

	private void postpone(Object id, int attempts, Exception failure) {
		boolean dead = attempts >= this.work.mostAttempts() || WorkFailedException.isHopeless(failure);
		String reason = WorkFailedException.reasonOf(failure);
		logger.warn("Attempt {} at {} {} failed{}: {}", attempts, this.stored.name(), id, dead ? ", gives up" : "",
				reason);
		count(dead ? "dead" : "failed");
		Duration pause = dead ? Duration.ZERO : pauseAfter(attempts);
		this.stored.settle(id, dead ? WorkState.DEAD : WorkState.WAITING, pause, Update.update(LAST_ERROR, reason));
		if (!dead && pause.compareTo(SWEEP) < 0) {
			CompletableFuture.delayedExecutor(pause.toMillis() + 1, TimeUnit.MILLISECONDS, Runnable::run)
				.execute(() -> wake(id));
		}
	}

	private void count(String outcome) {
		Metrics.counter("symposia.work", "queue", this.stored.name(), "outcome", outcome).increment();
	}

	static Duration pauseAfter(int attempts) {
		Duration pause = Duration.ofSeconds((long) Math.pow(3, Math.min(attempts - 1, 10)));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	@Override
	public void close() {
		this.executor.close();
	}

}
