package org.symposia.starter.ratelimit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.HttpHeaders;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RateLimiterTests {

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:20:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final RateLimiters limiters = new RateLimiters(this.store, this.clock);

	private final RateLimiter mails = this.limiters.of("mails", new RateLimit(2, Duration.ofHours(1)));

	@Test
	void allowsSoManyInAPeriodForEachKey() {
		assertThat(this.mails.tryAcquire("a@example.org")).isTrue();
		assertThat(this.mails.tryAcquire("a@example.org")).isTrue();
		assertThat(this.mails.tryAcquire("a@example.org")).isFalse();
		assertThat(this.mails.tryAcquire("b@example.org")).isTrue();
		this.clock.advance(Duration.ofMinutes(40));
		assertThat(this.mails.tryAcquire("a@example.org")).isTrue();
	}

	@Test
	void countsAPurposeOnce() {
		for (int time = 0; time < 5; time++) {
			assertThat(this.mails.tryAcquire("a@example.org", "r1")).isTrue();
		}
		assertThat(this.mails.tryAcquire("a@example.org", "r2")).isTrue();
		assertThat(this.mails.tryAcquire("a@example.org", "r3")).isFalse();
		assertThat(this.mails.tryAcquire("a@example.org", "r1")).isTrue();
	}

	@Test
	void saysWhenToTryAgain() {
		this.mails.acquire("a@example.org", "Too many mails.");
		this.mails.acquire("a@example.org", "Too many mails.");
		TooManyRequestsException refusal = catchThrowableOfType(TooManyRequestsException.class,
				() -> this.mails.acquire("a@example.org", "Too many mails."));
		assertThat(refusal.getBody().getDetail()).isEqualTo("Too many mails. Please try again in 41 minutes.");
		assertThat(refusal.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2401");
	}

	@Test
	void allowsNoMoreToManyAtOnce() {
		RateLimiter tokens = this.limiters.of("tokens", new RateLimit(10, Duration.ofHours(1)));
		List<Boolean> outcomes = Concurrently.call(40, (number) -> tokens.tryAcquire("192.0.2.1"));
		assertThat(outcomes).filteredOn((allowed) -> allowed).hasSize(10);
	}

	@Test
	void storesNoKeyAndRemovesWhatIsPast() {
		this.mails.tryAcquire("a@example.org");
		assertThat(stored()).contains("mails:").doesNotContain("example");
		this.clock.advance(Duration.ofHours(1));
		this.mails.tryAcquire("b@example.org");
		this.clock.advance(Duration.ofHours(1));
		this.limiters.removeExpired();
		assertThat(this.store.findAll(Document.class, "rate-limits")).hasSize(1);
	}

	private String stored() {
		return this.store.findAll(Document.class, "rate-limits")
			.stream()
			.map(Document::toJson)
			.collect(Collectors.joining());
	}

	@Test
	void isWrittenInShortInTheConfiguration() {
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		source.put("symposia.rate-limits.mails", "3/10m");
		assertThat(new Binder(source).bindOrCreate("symposia.rate-limits", Bindable.of(Limits.class)))
			.isEqualTo(new Limits(new RateLimit(3, Duration.ofMinutes(10)), new RateLimit(100, Duration.ofHours(1))));
		assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.valueOf("10"));
		assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.valueOf("0/1h"));
	}

	record Limits(@DefaultValue("10/1h") RateLimit mails, @DefaultValue("100/1h") RateLimit wrongTokens) {
	}

}
