package org.symposia.agenda;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/**
 * Many edit one event at once: nobody's edit is lost, and only who insists on a version
 * is refused.
 */
@SymposiaTest
class ParallelEditsTests {

	private static final int MANY = 12;

	@Autowired
	private TestClient client;

	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.organizer = new AgendaClient(this.client.as(TestTokens.organizer("jihs")));
		this.event = this.organizer.anEvent();
	}

	@Test
	void keepEachSessionThatIsAdded() {
		assertThat(atOnce((number) -> this.organizer.post(draft(this.event) + "/sessions",
				sessionFields("s" + number, "09:00", "10:00"))))
			.containsOnly(201);
		String stored = expect(200, this.organizer.get(draft(this.event)));
		assertThat(IntStream.range(0, MANY)).allMatch((number) -> stored.contains("\"id\":\"s" + number + "\""));
	}

	@Test
	void keepEachInvitationAndEachChangeOfTheEvent() {
		String path = "/api/agenda/events/" + this.event;
		assertThat(atOnce((number) -> (number % 2 == 0)
				? this.organizer.post(path + "/invitations",
						Map.of("mail", "parallel-" + number + "@example.org", "duties", List.of("door")))
				: this.organizer.call("PATCH", path, Map.of("kind", "kind-" + number))))
			.containsOnly(200, 201);
		String stored = expect(200, this.organizer.get(path + "/invitations"));
		assertThat(IntStream.range(0, MANY / 2)).allMatch((number) -> stored.contains("parallel-" + 2 * number + "@"));
	}

	@Test
	void letOneOfThoseWinWhoInsistOnTheSameVersion() {
		String version = String
			.valueOf(this.organizer.get("/api/agenda/events/" + this.event).getResponseHeaders().getETag());
		List<Integer> answers = atOnce((number) -> this.organizer.call("PATCH", "/api/agenda/events/" + this.event,
				Map.of("kind", "kind-" + number), "If-Match", version));
		assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
	}

	private List<Integer> atOnce(IntFunction<EntityExchangeResult<String>> call) {
		try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
			return IntStream.range(0, MANY)
				.mapToObj((number) -> CompletableFuture.supplyAsync(() -> call.apply(number).getStatus().value(), all))
				.toList()
				.stream()
				.map(CompletableFuture::join)
				.toList();
		}
	}

}
