package org.symposia.registration.places;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs against the store within the process, or any that the environment names. */
@SymposiaTest
class ConcurrentRegistrationTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private Inventories inventories;

	@Autowired
	private Sweeper sweeper;

	@Test
	void confirmsExactlyAsManyAsThereArePlacesAndPutsTheOthersOnTheWaitingList() throws Exception {
		String event = this.client.event(120, false);
		List<CreatedRegistration> created = registerAtOnce(event, 200);
		awaitSettled(event, 120);
		Map<Object, List<Map<String, Object>>> shown = created.stream()
			.map(this.client::show)
			.collect(Collectors.groupingBy((each) -> each.get("state")));
		assertThat(shown.get("confirmed")).hasSize(120);
		assertThat(shown.get("waiting")).extracting((each) -> ((Number) each.get("position")).longValue())
			.containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
		assertThat(this.inventories.require(event).free()).isZero();
	}

	/**
	 * An attempt that a busy store cut off gives its place back, and the sweep gives it
	 * to the next in line.
	 */
	private void awaitSettled(String event, int places) {
		Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> {
			this.sweeper.sweep();
			Inventory inventory = this.inventories.require(event);
			return inventory.confirmed() == places && inventory.holds().isEmpty();
		});
	}

	private List<CreatedRegistration> registerAtOnce(String event, int people) throws Exception {
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<CreatedRegistration>> calls = IntStream.range(0, people)
				.<Callable<CreatedRegistration>>mapToObj((_) -> () -> register(event))
				.toList();
			return executor.invokeAll(calls).stream().map(Future::resultNow).toList();
		}
	}

	private CreatedRegistration register(String event) {
		return this.client.registerRepeating(event, Sample.attendee(Sample.mailbox()));
	}

}
