package org.symposia.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Acknowledged means kept, and a place is given once.
 */
@ExtendWith(UsesTheProduct.class)
class HoldsTests {

	@Test
	void givesEachOfTheHundredAndTwentyPlacesOnceToTwoHundred(Product product) throws Exception {
		String event = Events.withPlaces(product, 120);
		long begun = System.nanoTime();
		List<JsonNode> answers = atOnce(200,
				(number) -> registers(product, event, "rush-" + number + "@attendee.example").json());
		System.out.printf("200 registrations at once were answered within %.1f s%n", (System.nanoTime() - begun) / 1e9);
		assertThat(answers).filteredOn((answer) -> state(answer).equals("confirmed")).hasSize(120);
		assertThat(answers).filteredOn((answer) -> state(answer).equals("waiting"))
			.extracting((answer) -> answer.path("position").asInt())
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
		assertThat(Registrations.of(product, event)).hasSize(200);
	}

	@Test
	void keepsWhatItAcknowledgedWhenTheStoreIsKilled(Product product) throws Exception {
		String event = Events.withPlaces(product, 10_000);
		Queue<JsonNode> acknowledged = new ConcurrentLinkedQueue<>();
		try (ExecutorService people = Executors.newFixedThreadPool(8)) {
			List<Future<?>> running = IntStream.range(0, 8)
				.mapToObj((number) -> people.submit(() -> registerInTurn(product, event, number, acknowledged)))
				.<Future<?>>map((future) -> future)
				.toList();
			Thread.sleep(3_000);
			product.stack().kill("store");
			Thread.sleep(1_000);
			product.stack().start("store");
			for (Future<?> future : running) {
				future.get();
			}
		}
		List<String> lost = lost(product, acknowledged);
		assertThat(acknowledged).hasSizeGreaterThan(50);
		assertThat(lost).isEmpty();
		assertThat(Registrations.of(product, event)).as("what the team reads")
			.extracting((each) -> each.path("email").asString())
			.doesNotHaveDuplicates()
			.hasSizeGreaterThanOrEqualTo(acknowledged.size());
		System.out
			.println("Acknowledged across SIGKILL of the store: " + acknowledged.size() + ", lost: " + lost.size());
	}

	private static void registerInTurn(Product product, String event, int number, Queue<JsonNode> acknowledged) {
		Program anybody = product.program(null);
		long end = System.nanoTime() + 15_000_000_000L;
		for (int turn = 0; System.nanoTime() < end && turn < 400; turn++) {
			Program.Answer answer = register(anybody, event, "kept-%d-%d@attendee.example".formatted(number, turn));
			if (answer.status() == 201) {
				acknowledged.add(answer.json());
			}
			else {
				assertThat(answer.status()).as(answer.body()).isIn(503, 504);
			}
		}
	}

	private static List<String> lost(Product product, Collection<JsonNode> acknowledged) {
		return acknowledged.stream().filter((answer) -> {
			String manage = answer.path("manageUrl").asString();
			return product.program(null)
				.with("Manage-Token", manage.substring(manage.lastIndexOf('/') + 1))
				.get("/api/registration/registrations/" + answer.path("id").asString())
				.status() != 200;
		}).map(JsonNode::toString).toList();
	}

	private static Program.Answer registers(Product product, String event, String mailbox) {
		Program.Answer answer = register(product.program(null), event, mailbox);
		assertThat(answer.status()).as(answer.body()).isEqualTo(201);
		return answer;
	}

	private static Program.Answer register(Program program, String event, String mailbox) {
		return program.post("/api/registration/events/" + event + "/registrations", Events.attendee(mailbox));
	}

	private static String state(JsonNode answer) {
		return answer.path("state").asString();
	}

	private static <T> List<T> atOnce(int count, java.util.function.IntFunction<T> action)
			throws InterruptedException, ExecutionException {
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> running = new ArrayList<>();
			IntStream.range(0, count).forEach((number) -> running.add(people.submit(() -> action.apply(number))));
			List<T> results = new ArrayList<>();
			for (Future<T> future : running) {
				results.add(future.get());
			}
			return results;
		}
	}

}
