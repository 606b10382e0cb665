package org.symposia.starter.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

class JobRunnerTests {

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final AtomicInteger runs = new AtomicInteger();

	private final ClaimedJob job = new ClaimedJob(UUID.randomUUID().toString(), Duration.ofSeconds(30),
			this.runs::incrementAndGet);

	private final MongoOperations store = EmbeddedStore.newStore();

	@Test
	void runsOnceAnInterval() {
		assertThat(instance().runIfDue(this.job)).isTrue();
		assertThat(instance().runIfDue(this.job)).isFalse();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(instance().runIfDue(this.job)).isTrue();
	}

	@Test
	void letsOneOfManyInstancesRunIt() {
		assertThat(Concurrently.call(8, (number) -> instance().runIfDue(this.job))).containsOnlyOnce(true);
		assertThat(this.runs).hasValue(1);
	}

	@Test
	void letsOneOfManyInstancesRunTheNextRun() {
		instance().runIfDue(this.job);
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(Concurrently.call(8, (number) -> instance().runIfDue(this.job))).containsOnlyOnce(true);
		assertThat(this.runs).hasValue(2);
	}

	@Test
	void triesAgainSoonWhatFailed() {
		ClaimedJob nightly = new ClaimedJob(this.job.name(), Duration.ofDays(1), () -> {
			throw new IllegalStateException("failed");
		});
		assertThat(instance().runIfDue(nightly)).isFalse();
		this.clock.advance(Duration.ofSeconds(59));
		assertThat(instance().runIfDue(this.job)).isFalse();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(instance().runIfDue(this.job)).isTrue();
	}

	@Test
	void takesOverFromAnInstanceThatDied() {
		ClaimedJob deadly = new ClaimedJob(this.job.name(), this.job.interval(), () -> {
			this.store.updateFirst(query(where("_id").is(this.job.name())), Update.update("claimed", Instant.EPOCH),
					"jobs");
			throw new IllegalStateException("died");
		});
		assertThat(instance().runIfDue(deadly)).isFalse();
		this.clock.advance(Duration.ofSeconds(59));
		assertThat(instance().runIfDue(this.job)).isFalse();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(instance().runIfDue(this.job)).isTrue();
	}

	@Test
	void countsTheIntervalFromTheStartOfARun() {
		ClaimedJob slow = new ClaimedJob(this.job.name(), Duration.ofMinutes(10),
				() -> this.clock.advance(Duration.ofMinutes(4)));
		assertThat(instance().runIfDue(slow)).isTrue();
		this.clock.advance(Duration.ofMinutes(6).minusSeconds(1));
		assertThat(instance().runIfDue(slow)).isFalse();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(instance().runIfDue(slow)).isTrue();
	}

	@Test
	void leavesARunToWhoeverTookItOver() {
		ClaimedJob stalled = new ClaimedJob(this.job.name(), this.job.interval(), () -> {
			this.clock.advance(Duration.ofMinutes(1));
			assertThat(instance().runIfDue(this.job)).isTrue();
		});
		assertThat(instance().runIfDue(stalled)).isTrue();
		this.clock.advance(Duration.ofSeconds(29));
		assertThat(instance().runIfDue(this.job)).isFalse();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(instance().runIfDue(this.job)).isTrue();
	}

	@Test
	void keepsJobsApart() {
		assertThat(instance().runIfDue(this.job)).isTrue();
		assertThat(instance().runIfDue(new ClaimedJob("another", Duration.ofDays(1), this.runs::incrementAndGet)))
			.isTrue();
		assertThat(this.runs).hasValue(2);
	}

	@Test
	void looksForDueJobsFromItsStartToItsEnd() throws InterruptedException {
		CountDownLatch ran = new CountDownLatch(1);
		ClaimedJob often = new ClaimedJob("often", Duration.ofMillis(1), ran::countDown);
		JobRunner runner = new JobRunner(this.store, List.of(often), this.clock);
		assertThat(runner.isRunning()).isFalse();
		runner.start();
		assertThat(runner.isRunning()).isTrue();
		assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
		runner.stop();
		assertThat(runner.isRunning()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, -1 })
	void refusesAJobWithoutAnInterval(long seconds) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ClaimedJob("often", Duration.ofSeconds(seconds), this.runs::incrementAndGet))
			.withMessageContaining("often");
	}

	private JobRunner instance() {
		return new JobRunner(this.store, List.of(), this.clock);
	}

}
