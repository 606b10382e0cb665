package org.symposia.starter.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

@StarterTest
class JobRunnerTests {

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final AtomicInteger runs = new AtomicInteger();

	private final ClaimedJob job = new ClaimedJob(UUID.randomUUID().toString(), Duration.ofSeconds(30),
			this.runs::incrementAndGet);

	@Autowired
	MongoOperations store;

	@Test
	void runsOnceAnInterval() {
		assertThat(instance().runIfDue(this.job)).isTrue();
		assertThat(instance().runIfDue(this.job)).isFalse();
		this.clock.advance(Duration.ofSeconds(30));
		assertThat(instance().runIfDue(this.job)).isTrue();
	}

	@Test
	void letsOneOfManyInstancesRunIt() {
		List<CompletableFuture<Boolean>> claims = Stream.generate(this::instance)
			.limit(8)
			.map((instance) -> CompletableFuture.supplyAsync(() -> instance.runIfDue(this.job)))
			.toList();
		assertThat(claims.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
		assertThat(this.runs).hasValue(1);
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

	private JobRunner instance() {
		return new JobRunner(this.store, List.of(), this.clock);
	}

}
