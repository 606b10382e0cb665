package org.symposia.registration.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.RegistrationClient;
import org.symposia.registration.registration.Registration;
import org.symposia.registration.registration.RegistrationFixtures;
import org.symposia.starter.outbox.Outbox;
import org.symposia.starter.test.SymposiaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk sends few queries to the store, however many have registered. */
@SymposiaTest(properties = "symposia.jobs.enabled=false")
@Import(ManyRegistrationsTests.Counting.class)
class ManyRegistrationsTests {

	private static final int MANY = 2000;

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	@Autowired
	private RegistrationClient client;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Queries queries;

	private String event;

	@BeforeEach
	void registerMany() {
		this.event = this.client.event(100, false);
		List<Registration> many = IntStream.range(0, MANY).mapToObj(this::registration).toList();
		this.store.insertAll(many);
	}

	@Test
	void listsTheFirst500() {
		String page = querying(8, 510, () -> this.client.teamPage("/registration/desk/" + this.event));
		assertThat(page).contains("Confirmed 1000", "On the waiting list 1000", "The first 500 of 2,000");
	}

	@Test
	void searchesInTheStore() {
		String page = querying(8, 20,
				() -> this.client.teamPage("/registration/desk/" + this.event + "?query=erika+NUMBER-1234"));
		assertThat(page).contains("One registration", "number-1234@example.org");
	}

	@Test
	void countsPositionsOncePerPage() {
		String list = querying(6, 1200,
				() -> this.client.teamPage("/api/registration/events/" + this.event + "/registrations"));
		assertThat(list).contains("\"position\":1,", "\"next\":\"");
	}

	@Test
	void writesAllOfThemIntoAFile() {
		String file = querying(30, MANY + 10,
				() -> this.client.teamPage("/registration/desk/" + this.event + "/attendees.csv"));
		assertThat(file.lines()).hasSize(MANY + 1);
	}

	private String querying(int maxQueries, int maxDocuments, Supplier<String> call) {
		this.queries.reset();
		String answer = call.get();
		assertThat(this.queries.sent()).isLessThanOrEqualTo(maxQueries);
		assertThat(this.queries.returned()).isLessThanOrEqualTo(maxDocuments);
		return answer;
	}

	private Registration registration(int i) {
		Registration claiming = Registration
			.claiming(RegistrationFixtures.newRegistration("%s-%05d".formatted(this.event, i), this.event,
					RegistrationFixtures.erika("number-" + i + "@example.org"), false), NOW);
		UnaryOperator<Registration> allocate = (i % 2 == 0) ? (one) -> one.placed(Duration.ZERO, NOW)
				: (one) -> one.waiting(i, NOW);
		return withoutEvents(allocate.apply(claiming));
	}

	private static Registration withoutEvents(Registration one) {
		return new Registration(one.id(), 0, one.event(), one.attendee(), one.byMail(), one.mailbox(),
				one.mailboxConfirmed(), one.network(), one.status(), one.registered(), one.ticket(), one.revision(),
				Outbox.empty());
	}

	/** Counts queries to the store and documents returned. */
	static final class Queries implements CommandListener {

		private final AtomicInteger sent = new AtomicInteger();

		private final AtomicInteger returned = new AtomicInteger();

		@Override
		public void commandSucceeded(CommandSucceededEvent event) {
			if (List.of("find", "aggregate", "count", "getMore").contains(event.getCommandName())) {
				this.sent.incrementAndGet();
				BsonDocument cursor = event.getResponse().getDocument("cursor", new BsonDocument());
				this.returned.addAndGet(cursor.containsKey("firstBatch") ? cursor.getArray("firstBatch").size()
						: cursor.containsKey("nextBatch") ? cursor.getArray("nextBatch").size() : 0);
			}
		}

		void reset() {
			this.sent.set(0);
			this.returned.set(0);
		}

		int sent() {
			return this.sent.get();
		}

		int returned() {
			return this.returned.get();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		Queries queries() {
			return new Queries();
		}

		@Bean
		MongoClientSettingsBuilderCustomizer counting(Queries queries) {
			return (settings) -> settings.addCommandListener(queries);
		}

	}

}
