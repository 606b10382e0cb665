package org.symposia.agenda;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.EntityExchangeResult;

import org.symposia.starter.test.Concurrently;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.symposia.agenda.AgendaClient.draft;
import static org.symposia.agenda.AgendaClient.expect;
import static org.symposia.agenda.AgendaClient.sessionFields;

/** Concurrent edits of an event are all kept, unless they demand a version. */
@SymposiaTest
class ParallelEditsTests {

	private static final int MANY = 12;

	@Autowired
	private AgendaClient organizer;

	private String event;

	@BeforeEach
	void setUp() {
		this.event = this.organizer.anEvent();
	}

	@Test
	void keepEachSessionThatIsAdded() {
		assertThat(statuses((number) -> this.organizer.post(draft(this.event) + "/sessions",
				sessionFields("s" + number, "09:00", "10:00"))))
			.containsOnly(201);
		String stored = expect(200, this.organizer.get(draft(this.event)));
		assertThat(IntStream.range(0, MANY)).allMatch((number) -> stored.contains("\"id\":\"s" + number + "\""));
	}

	@Test
	void keepEachInvitationAndEachChangeOfTheEvent() {
		String path = "/api/agenda/events/" + this.event;
		assertThat(
				statuses(
						(number) -> (number % 2 == 0)
								? this.organizer.post(path + "/invitations",
										Map.of("mail", "parallel-" + number + "@example.org", "duties",
												List.of("door")))
								: this.organizer.call("PATCH", path, Map.of("kind", "kind-" + number))))
			.containsOnly(200, 201);
		String stored = expect(200, this.organizer.get(path + "/invitations"));
		assertThat(IntStream.range(0, MANY / 2)).allMatch((number) -> stored.contains("parallel-" + 2 * number + "@"));
	}

	@Test
	void letOneOfThoseWinWhoInsistOnTheSameVersion() {
		String version = String
			.valueOf(this.organizer.get("/api/agenda/events/" + this.event).getResponseHeaders().getETag());
		List<Integer> answers = statuses((number) -> this.organizer.call("PATCH", "/api/agenda/events/" + this.event,
				Map.of("kind", "kind-" + number), "If-Match", version));
		assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
	}

	private static List<Integer> statuses(IntFunction<EntityExchangeResult<String>> call) {
		return Concurrently.call(MANY, (number) -> repeated(() -> call.apply(number)));
	}

	/** Repeats a call that lost every race, as clients are told to. */
	private static int repeated(Supplier<EntityExchangeResult<String>> call) {
		EntityExchangeResult<String> result = call.get();
		while (String.valueOf(result.getResponseBody()).contains("concurrent-change")) {
			result = call.get();
		}
		return result.getStatus().value();
	}

}
