package org.symposia.registration.admission;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.symposia.registration.Sample;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs against the store within the process, or any that the environment names. */
@SymposiaTest
class TwoHundredAtOnceTests {

	@Autowired
	private TestClient client;

	@Autowired
	private Inventories inventories;

	@Test
	void confirmsExactlyAsManyAsThereArePlacesAndPutsTheOthersInLine() throws Exception {
		String event = Sample.event(this.client, 120, false);
		List<Sample.Made> made = registerAtOnce(event, 200);
		assertThat(made).filteredOn((each) -> each.state().equals("confirmed")).hasSize(120);
		assertThat(made).filteredOn((each) -> each.state().equals("waiting"))
			.extracting(Sample.Made::position)
			.containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
		assertThat(this.inventories.require(event)).satisfies((inventory) -> {
			assertThat(inventory.confirmed()).isEqualTo(120);
			assertThat(inventory.free()).isZero();
			assertThat(inventory.holds()).isEmpty();
		});
	}

	private List<Sample.Made> registerAtOnce(String event, int people) throws Exception {
		try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<Sample.Made>> calls = IntStream
				.range(0, people).<Callable<Sample.Made>>mapToObj((_) -> () -> register(event)).toList();
			return executor.invokeAll(calls).stream().map(Future::resultNow).toList();
		}
	}

	private Sample.Made register(String event) {
		return Sample.register(this.client, event, Sample.mailbox());
	}

}
