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

import org.symposia.registration.Sample;
import org.symposia.registration.attendee.Attendee;
import org.symposia.registration.attendee.NewRegistration;
import org.symposia.registration.attendee.Registration;
import org.symposia.starter.outbox.Outbox;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;
import org.symposia.starter.text.InterfaceLanguage;

import static org.assertj.core.api.Assertions.assertThat;

/** The desk asks the store a few questions, however many have registered. */
@SymposiaTest(properties = "symposia.jobs.enabled=false")
@Import(ManyRegistrationsTests.Counting.class)
class ManyRegistrationsTests {

	private static final int MANY = 2000;

	private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

	@Autowired
	private TestClient client;

	@Autowired
	private MongoOperations store;

	@Autowired
	private Questions questions;

	private String event;

	@BeforeEach
	void registerMany() {
		this.event = Sample.event(this.client, 100, false);
		List<Registration> many = IntStream.range(0, MANY).mapToObj(this::registration).toList();
		this.store.insertAll(many);
	}

	@Test
	void listsTheFirstFewHundred() {
		String page = asking(8, 510, () -> get("/registration/desk/" + this.event));
		assertThat(page).contains("Confirmed 1000", "On the waiting list 1000", "The first 500 of 2,000");
	}

	@Test
	void searchesInTheStore() {
		String page = asking(8, 20, () -> get("/registration/desk/" + this.event + "?q=erika+NUMBER-1234"));
		assertThat(page).contains("One registration", "number-1234@example.org");
	}

	@Test
	void countsPositionsOncePerStretch() {
		String list = asking(6, 1200, () -> get("/api/registration/events/" + this.event + "/registrations"));
		assertThat(list).contains("\"position\":1,", "\"next\":\"");
	}

	@Test
	void writesAllOfThemIntoAFile() {
		String file = asking(30, MANY + 10, () -> get("/registration/desk/" + this.event + "/attendees.csv"));
		assertThat(file.lines()).hasSize(MANY + 1);
	}

	private String asking(int mostQuestions, int mostDocuments, Supplier<String> call) {
		this.questions.forget();
		String answer = call.get();
		assertThat(this.questions.asked()).isLessThanOrEqualTo(mostQuestions);
		assertThat(this.questions.answered()).isLessThanOrEqualTo(mostDocuments);
		return answer;
	}

	private Registration registration(int i) {
		Attendee erika = new Attendee("Erika", "Mustermann", null, "number-" + i + "@example.org", "Charité",
				"participant", InterfaceLanguage.EN);
		Registration claiming = Registration.claiming(
				new NewRegistration("%s-%05d".formatted(this.event, i), this.event, erika, false, "first", "TICKET"),
				NOW);
		UnaryOperator<Registration> arrive = (i % 2 == 0) ? (one) -> one.placed(Duration.ZERO, NOW)
				: (one) -> one.inLine(i, NOW);
		return silent(arrive.apply(claiming));
	}

	private static Registration silent(Registration one) {
		return new Registration(one.id(), 0, one.event(), one.attendee(), one.byMail(), one.mailbox(),
				one.mailboxConfirmed(), one.standing(), one.registered(), one.ticket(), one.revision(), Outbox.empty());
	}

	private String get(String uri) {
		return String.valueOf(this.client.as(TestTokens.organizer("jihs"))
			.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(String.class)
			.getResponseBody());
	}

	/** Counts what the store is asked, and how many documents it answers with. */
	static final class Questions implements CommandListener {

		private final AtomicInteger asked = new AtomicInteger();

		private final AtomicInteger answered = new AtomicInteger();

		@Override
		public void commandSucceeded(CommandSucceededEvent event) {
			if (List.of("find", "aggregate", "count", "getMore").contains(event.getCommandName())) {
				this.asked.incrementAndGet();
				BsonDocument cursor = event.getResponse().getDocument("cursor", new BsonDocument());
				this.answered.addAndGet(cursor.containsKey("firstBatch") ? cursor.getArray("firstBatch").size()
						: cursor.containsKey("nextBatch") ? cursor.getArray("nextBatch").size() : 0);
			}
		}

		void forget() {
			this.asked.set(0);
			this.answered.set(0);
		}

		int asked() {
			return this.asked.get();
		}

		int answered() {
			return this.answered.get();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Counting {

		@Bean
		Questions questions() {
			return new Questions();
		}

		@Bean
		MongoClientSettingsBuilderCustomizer counting(Questions questions) {
			return (settings) -> settings.addCommandListener(questions);
		}

	}

}
