package org.symposia.starter.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

/**
 * Runs the claimed jobs. Each instance checks every minute, or as often as the job runs,
 * whether a run is due, and claims it by a conditional update.
 */
final class JobRunner implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(JobRunner.class);

	private static final Duration SHORTEST_LEASE = Duration.ofMinutes(1);

	/** How soon a run that failed, or whose instance has died, is tried again. */
	private static final Duration LOOK = Duration.ofMinutes(1);

	private final MongoOperations store;

	private final List<ClaimedJob> jobs;

	private final Clock clock;

	private volatile ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(0);

	private volatile boolean running;

	JobRunner(MongoOperations store, List<ClaimedJob> jobs, Clock clock) {
		this.store = store;
		this.jobs = jobs;
		this.clock = clock;
	}

	@Override
	public void start() {
		this.scheduler = Executors.newScheduledThreadPool(2, Thread.ofVirtual().name("job-", 0).factory());
		for (ClaimedJob job : this.jobs) {
			long interval = shorter(job.interval(), LOOK).toMillis();
			var _ = this.scheduler.scheduleWithFixedDelay(() -> runIfDue(job), Math.min(interval, 1000), interval,
					TimeUnit.MILLISECONDS);
		}
		this.running = true;
	}

	/** Runs the job unless another instance did or does. */
	boolean runIfDue(ClaimedJob job) {
		try {
			Instant now = this.clock.instant();
			if (!claim(job, now)) {
				return false;
			}
			run(job, now);
			return true;
		}
		catch (RuntimeException ex) {
			logger.warn("Job {} failed and runs again soon", job.name(), ex);
			return false;
		}
	}

	private void run(ClaimedJob job, Instant claimed) {
		Duration next = shorter(job.interval(), LOOK);
		try {
			job.action().run();
			next = job.interval();
		}
		finally {
			finish(job, claimed, next);
		}
	}

	private boolean claim(ClaimedJob job, Instant now) {
		Instant leased = now.plus(lease(job));
		Update claim = Update.update("due", leased).set("claimed", now);
		long won = this.store.updateFirst(query(where("_id").is(job.name()).and("due").lte(now)), claim, JobClaim.class)
			.getModifiedCount();
		return won == 1 || claimFirstTime(new JobClaim(job.name(), leased, now));
	}

	private boolean claimFirstTime(JobClaim claim) {
		if (this.store.exists(query(where("_id").is(claim.name())), JobClaim.class)) {
			return false;
		}
		try {
			this.store.insert(claim);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private void finish(ClaimedJob job, Instant claimed, Duration next) {
		this.store.updateFirst(query(where("_id").is(job.name()).and("claimed").is(claimed)),
				Update.update("due", claimed.plus(next)), JobClaim.class);
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	private static Duration lease(ClaimedJob job) {
		Duration twice = job.interval().multipliedBy(2);
		return (twice.compareTo(SHORTEST_LEASE) > 0) ? twice : SHORTEST_LEASE;
	}

	@Override
	public void stop() {
		this.running = false;
		this.scheduler.close();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
