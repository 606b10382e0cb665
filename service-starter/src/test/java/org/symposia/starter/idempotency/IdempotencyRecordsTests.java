package org.symposia.starter.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.starter.sample.StarterTest;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@StarterTest
class IdempotencyRecordsTests {

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final StoredResponse ANSWER = new StoredResponse(201, Map.of(), new byte[0]);

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final String id = UUID.randomUUID().toString();

	private final IdempotencyRecords calls;

	@Autowired
	IdempotencyRecordsTests(MongoOperations store) {
		this.calls = new IdempotencyRecords(store, this.clock);
	}

	@Test
	void letsARepetitionTakeUpWhatACrashLeft() {
		begin("body");
		this.clock.advance(LEASE.minusSeconds(1));
		assertThat(begin("body")).isInstanceOf(Attempt.Concurrent.class);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(begin("body")).isInstanceOf(Attempt.First.class);
		assertThat(begin("body")).isInstanceOf(Attempt.Concurrent.class);
	}

	@Test
	void refusesAnotherContentAfterACrashToo() {
		begin("body");
		this.clock.advance(LEASE.plusHours(1));
		this.calls.forgetOld();
		assertThat(begin("other")).isInstanceOf(Attempt.Different.class);
	}

	@Test
	void keepsTheAnswerForADayAndNoLonger() {
		this.calls.finish(this.id, first(), ANSWER);
		this.clock.advance(Duration.ofHours(24).minusSeconds(1));
		this.calls.forgetOld();
		assertThat(begin("body")).isInstanceOf(Attempt.Repetition.class);
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(begin("other")).isInstanceOf(Attempt.First.class);
	}

	@Test
	void forgetsWhatIsOld() {
		first();
		this.clock.advance(Duration.ofHours(24).plusSeconds(1));
		this.calls.forgetOld();
		assertThat(begin("other")).isInstanceOf(Attempt.First.class);
	}

	@Test
	void doesNotLetALateAttemptEndItsSuccessor() {
		String late = first();
		this.clock.advance(LEASE);
		String successor = first();
		this.calls.abandon(this.id, late);
		this.calls.finish(this.id, late, new StoredResponse(409, Map.of(), new byte[0]));
		assertThat(begin("body")).isInstanceOf(Attempt.Concurrent.class);
		this.calls.finish(this.id, successor, ANSWER);
		this.calls.abandon(this.id, late);
		assertThat(((Attempt.Repetition) begin("body")).response().status()).isEqualTo(201);
	}

	@Test
	void triesAnewWhatWasGivenUp() {
		this.calls.abandon(this.id, first());
		assertThat(begin("other")).isInstanceOf(Attempt.First.class);
	}

	private String first() {
		return ((Attempt.First) begin("body")).token();
	}

	private Attempt begin(String fingerprint) {
		return this.calls.begin(this.id, fingerprint, LEASE);
	}

}
