package org.symposia.registration.places;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

	@Test
	void confirmsExactlyAsManyAsThereArePlacesAndPutsTheOthersOnTheWaitingList() throws Exception {
		String event = this.client.event(120, false);
		List<CreatedRegistration> created = registerAtOnce(event, 200);
		assertThat(created).filteredOn((each) -> each.state().equals("confirmed")).hasSize(120);
		assertThat(created).filteredOn((each) -> each.state().equals("waiting"))
			.extracting(CreatedRegistration::position)
			.containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
		assertThat(this.inventories.require(event)).satisfies((inventory) -> {
			assertThat(inventory.confirmed()).isEqualTo(120);
			assertThat(inventory.free()).isZero();
			assertThat(inventory.holds()).isEmpty();
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
