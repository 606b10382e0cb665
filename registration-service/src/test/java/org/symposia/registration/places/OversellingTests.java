package org.symposia.registration.places;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;

import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.starter.test.EmbeddedStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Shows that the condition of the claim is what prevents overselling. */
class OversellingTests {

	private static final String EVENT = "berlin-2026";

	private final MongoOperations store = EmbeddedStore.newStore();

	@Test
	void givesNoMorePlacesThanThereAre() throws Exception {
		assertThat(confirmedOf(new Inventories(this.store))).isEqualTo(120);
	}

	@Test
	void oversellsWithoutTheCondition() throws Exception {
		assertThat(confirmedOf(new UnconditionalInventories(this.store))).isEqualTo(200);
	}

	private static int confirmedOf(Inventories inventories) throws Exception {
		inventories.resize(EVENT, 120);
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Boolean>> claims = IntStream.range(0, 200)
				.<Callable<Boolean>>mapToObj((i) -> () -> claimAndSettle(inventories, "registration-" + i))
				.toList();
			executor.invokeAll(claims).forEach(Future::resultNow);
		}
		return inventories.require(EVENT).confirmed();
	}

	private static boolean claimAndSettle(Inventories inventories, String registration) {
		return inventories.claim(EVENT, registration, "attempt", Claimant.NEW_REGISTRATION, RegistrationFixtures.NOW)
				&& inventories.settle(EVENT, registration, "attempt");
	}

	private static final class UnconditionalInventories extends Inventories {

		UnconditionalInventories(MongoOperations store) {
			super(store);
		}

		@Override
		Criteria free(Criteria criteria, Claimant claimant) {
			return criteria;
		}

	}

}
