package org.symposia.starter.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.micrometer.core.instrument.Metrics;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.mongo.StoreFailures;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Works through documents that carry {@code state}, {@code due} and {@code attempts}.
 * Each is claimed by a lease before it is worked on, so any number of instances may share
 * a collection. What fails is tried again after 1, 3, 9 … seconds, at most an hour, until
 * it is given up after 60 attempts, about two days.
 *
 * @param <T> the document class
 */
public final class WorkQueue<T> implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(WorkQueue.class);

	private static final Duration LEASE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private static final Duration SWEEP = Duration.ofSeconds(30);

	private static final int MOST_ATTEMPTS = 60;

	private final MongoOperations store;

	private final Class<T> type;

	private final Work<T> work;

	private final Clock clock;

	private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

	private final Semaphore atOnce = new Semaphore(16);

	/** Works through the documents of a class by giving each to {@code work}. */
	public WorkQueue(MongoOperations store, Class<T> type, Work<T> work, Clock clock) {
		this.store = store;
		this.type = type;
		this.work = work;
		this.clock = clock;
	}

	/** Has a piece of work done soon, by this instance if nobody else is at it. */
	public void wake(Object id) {
		try {
			this.executor.execute(() -> perform(id));
		}
		catch (RejectedExecutionException ex) {
			logger.debug("Leaves {} to the next sweep, as this instance shuts down", id);
		}
	}

	/** Has everything done that is due. */
	public void sweep() {
		Query due = query(where("state").is(WorkState.WAITING.name()).and("due").lte(this.clock.instant())).limit(1000);
		due.fields().include("_id");
		List<Document> found = this.store.find(due, Document.class, collection());
		found.forEach((document) -> wake(Objects.requireNonNull(document.get("_id"))));
	}

	/** Removes what was done before an instant. */
	public void forgetDoneBefore(Instant instant) {
		this.store.remove(query(where("state").is(WorkState.DONE.name()).and("due").lt(instant)), collection());
	}

	private void perform(Object id) {
		this.atOnce.acquireUninterruptibly();
		try {
			Document claimed = claim(id);
			if (claimed != null) {
				attempt(id, claimed);
			}
		}
		catch (RuntimeException ex) {
			logger.warn("Leaves {} {} to the next sweep", collection(), id, ex);
		}
		finally {
			this.atOnce.release();
		}
	}

	private @Nullable Document claim(Object id) {
		Instant now = this.clock.instant();
		Query due = query(where("_id").is(id).and("state").is(WorkState.WAITING.name()).and("due").lte(now));
		Update lease = Update.update("due", now.plus(LEASE)).inc("attempts", 1);
		return this.store.findAndModify(due, lease, FindAndModifyOptions.options().returnNew(true), Document.class,
				collection());
	}

	private void attempt(Object id, Document claimed) {
		try {
			this.work.perform(this.store.getConverter().read(this.type, claimed));
		}
		catch (Exception ex) {
			postpone(id, claimed.getInteger("attempts"), ex);
			return;
		}
		Update done = Update.update("state", WorkState.DONE.name()).set("due", this.clock.instant());
		this.work.fieldsToForget().forEach(done::unset);
		settle(id, done);
		count("done");
	}

	private void postpone(Object id, int attempts, Exception reason) {
		boolean dead = attempts >= MOST_ATTEMPTS;
		logger.warn("Attempt {} at {} {} failed{}: {}", attempts, collection(), id, dead ? ", gives up" : "",
				reason.toString());
		count(dead ? "dead" : "failed");
		Duration pause = pauseAfter(attempts);
		Update update = Update.update("state", (dead ? WorkState.DEAD : WorkState.WAITING).name())
			.set("due", this.clock.instant().plus(pause))
			.set("lastError", reason.toString());
		settle(id, update);
		if (!dead && pause.compareTo(SWEEP) < 0) {
			Executor later = CompletableFuture.delayedExecutor(pause.toMillis() + 1, TimeUnit.MILLISECONDS,
					Runnable::run);
			later.execute(() -> wake(id));
		}
	}

	/** Insists while the lease lasts, as what is done would be done again otherwise. */
	private void settle(Object id, Update update) {
		Instant end = this.clock.instant().plus(LEASE);
		while (true) {
			try {
				this.store.updateFirst(query(where("_id").is(id)), update, collection());
				return;
			}
			catch (RuntimeException ex) {
				if (!StoreFailures.isUnavailable(ex) || this.clock.instant().isAfter(end)) {
					throw ex;
				}
				LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
			}
		}
	}

	private void count(String outcome) {
		Metrics.counter("symposia.work", "queue", collection(), "outcome", outcome).increment();
	}

	static Duration pauseAfter(int attempts) {
		Duration pause = Duration.ofSeconds((long) Math.pow(3, Math.min(attempts - 1, 10)));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	private String collection() {
		return this.store.getCollectionName(this.type);
	}

	@Override
	public void close() {
		this.executor.close();
	}

}
