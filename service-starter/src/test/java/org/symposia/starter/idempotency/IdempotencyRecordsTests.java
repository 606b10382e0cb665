package org.symposia.starter.idempotency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

class IdempotencyRecordsTests {

	private static final Duration LEASE = Duration.ofSeconds(30);

	private static final StoredResponse ANSWER = new StoredResponse(201, Map.of(), new byte[0]);

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final String id = UUID.randomUUID().toString();

	private final IdempotencyRecords calls = new IdempotencyRecords(EmbeddedStore.newStore(), this.clock);

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

	@Test
	void letsOneOfManyTakeUpWhatACrashLeft() {
		begin("body");
		this.clock.advance(LEASE);
		List<Attempt> attempts = Concurrently.call(8, (number) -> begin("body"));
		assertThat(attempts).filteredOn(Attempt.First.class::isInstance).hasSize(1);
		assertThat(attempts).filteredOn(Attempt.Concurrent.class::isInstance).hasSize(7);
	}

	@Test
	void givesTheAnswerOfTheSuccessorAfterADay() {
		this.calls.finish(this.id, first(), ANSWER);
		this.clock.advance(Duration.ofHours(24));
		String successor = ((Attempt.First) begin("other")).token();
		assertThat(begin("other")).isInstanceOf(Attempt.Concurrent.class);
		this.calls.finish(this.id, successor, new StoredResponse(200, Map.of(), new byte[0]));
		assertThat(((Attempt.Repetition) begin("other")).response().status()).isEqualTo(200);
	}

	private String first() {
		return ((Attempt.First) begin("body")).token();
	}

	private Attempt begin(String fingerprint) {
		return this.calls.begin(this.id, fingerprint, LEASE, IdempotencyRecords.KEPT);
	}

}
