package org.symposia.registration.admission;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows that the guard is what keeps events from being oversold. */
@SymposiaTest
class OversellingTests {

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	@Autowired
	private MongoOperations store;

	@Test
	void givesNoMoreThanThereAreWithTheGuard() throws Exception {
		assertThat(confirmedOf(new Inventories(this.store))).isEqualTo(120);
	}

	@Test
	void oversellsWithoutTheGuard() throws Exception {
		assertThat(confirmedOf(new UnguardedInventories(this.store))).isEqualTo(200);
	}

	private int confirmedOf(Inventories inventories) throws Exception {
		String event = Sample.event();
		inventories.resize(event, 120);
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Boolean>> calls = IntStream.range(0, 200)
				.<Callable<Boolean>>mapToObj((i) -> () -> claimAndSettle(inventories, event, "registration-" + i))
				.toList();
			executor.invokeAll(calls);
		}
		return inventories.require(event).confirmed();
	}

	private static boolean claimAndSettle(Inventories inventories, String event, String registration) {
		return inventories.claim(event, registration, "attempt", Claim.NEWCOMER, NOW)
				&& inventories.settle(event, registration, "attempt");
	}

	private static final class UnguardedInventories extends Inventories {

		UnguardedInventories(MongoOperations store) {
			super(store);
		}

		@Override
		Criteria free(Criteria criteria, Claim claim) {
			return criteria;
		}

	}

}
