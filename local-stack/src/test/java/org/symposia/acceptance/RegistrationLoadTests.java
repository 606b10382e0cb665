package org.symposia.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many register at once: what is acknowledged is kept, and a place is given once. Busy
 * answers are repeated with the same key, so the outcome is exact however long it takes.
 */
@AcceptanceTest
class RegistrationLoadTests {

	private static final int CLIENTS = 8;

	private static final int EACH = 40;

	@Test
	void givesEachOfTheHundredAndTwentyPlacesOnceToTwoHundred(Product product) throws Exception {
		String event = Events.withPlaces(product, 120);
		ApiUser anyone = product.anonymousApi();
		List<JsonNode> registered = atOnce(200,
				(number) -> Registrations.register(anyone, event, "rush-" + number + "@attendee.example"));
		List<JsonNode> settled = settled(product, registered, 120);
		assertThat(settled).filteredOn((each) -> state(each).equals("confirmed")).hasSize(120);
		assertThat(settled).filteredOn((each) -> state(each).equals("waiting"))
			.extracting((each) -> each.path("position").asInt())
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
		assertThat(Registrations.of(product, event)).hasSize(200);
	}

	@Test
	void keepsWhatItAcknowledgedWhenTheStoreIsKilled(Product product) throws Exception {
		String event = Events.withPlaces(product, 10_000);
		ApiUser anyone = product.anonymousApi();
		CountDownLatch underWay = new CountDownLatch(CLIENTS * EACH / 3);
		try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<List<JsonNode>>> running = IntStream.range(0, CLIENTS)
				.mapToObj((number) -> clients.submit(() -> registerInTurn(anyone, event, number, underWay)))
				.toList();
			assertThat(underWay.await(10, TimeUnit.MINUTES)).as("registrations before the store is killed").isTrue();
			product.stack().kill("store");
			product.stack().start("store");
			List<JsonNode> acknowledged = new ArrayList<>();
			for (Future<List<JsonNode>> client : running) {
				acknowledged.addAll(client.get());
			}
			assertThat(acknowledged).hasSize(CLIENTS * EACH)
				.allSatisfy((answer) -> manage(product, answer).expect(200));
		}
		assertThat(Registrations.of(product, event)).as("what the team reads")
			.extracting((each) -> each.path("person").path("email").asString())
			.doesNotHaveDuplicates()
			.hasSize(CLIENTS * EACH);
	}

	/**
	 * Reads the registrations until that many are confirmed: the place of an attempt that
	 * a busy store cut off goes to the next in line a moment later.
	 */
	private static List<JsonNode> settled(Product product, List<JsonNode> registered, int places) {
		return Awaitility.await()
			.pollInterval(Duration.ofSeconds(1))
			.atMost(Duration.ofMinutes(5))
			.until(() -> registered.stream().map((each) -> manage(product, each).expect(200).json()).toList(),
					(all) -> all.stream().filter((each) -> state(each).equals("confirmed")).count() >= places);
	}

	private static List<JsonNode> registerInTurn(ApiUser anyone, String event, int number, CountDownLatch underWay) {
		List<JsonNode> acknowledged = new ArrayList<>();
		for (int turn = 0; turn < EACH; turn++) {
			String mailbox = "kept-%d-%d@attendee.example".formatted(number, turn);
			acknowledged.add(Registrations.register(anyone, event, mailbox));
			underWay.countDown();
		}
		return acknowledged;
	}

	private static ApiUser.Response manage(Product product, JsonNode registration) {
		String manage = registration.path("manageUrl").asString();
		return product.anonymousApi()
			.with("Manage-Token", manage.substring(manage.lastIndexOf('/') + 1))
			.get("/api/registration/registrations/" + registration.path("id").asString());
	}

	private static String state(JsonNode registration) {
		return registration.path("state").asString();
	}

	private static <T> List<T> atOnce(int count, IntFunction<T> action) throws Exception {
		try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<T>> running = IntStream.range(0, count)
				.mapToObj((number) -> clients.submit(() -> action.apply(number)))
				.toList();
			List<T> results = new ArrayList<>();
			for (Future<T> future : running) {
				results.add(future.get());
			}
			return results;
		}
	}

}
