package org.symposia.registration.message;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.BackgroundWork;
import org.symposia.registration.RegistrationClient;
import org.symposia.registration.RegistrationClient.CreatedRegistration;
import org.symposia.registration.Sample;
import org.symposia.registration.SentMails;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.work.WorkQueue;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes that follow each other within two minutes. */
@SymposiaTest(properties = "symposia.change-mails.delay=2m")
class MergedMailsTests {

	private static final Duration WAIT = Duration.ofMinutes(2);

	@Autowired
	private RegistrationClient client;

	@Autowired
	private EventChangeMailer mailer;

	@Autowired
	private WorkQueue<PostponedMail> postponed;

	@Autowired
	private EventDirectory events;

	@Autowired
	private MongoOperations store;

	@Autowired
	private BackgroundWork work;

	@Autowired
	private TestClock clock;

	private final String mailbox = Sample.mailbox();

	private String event;

	private CreatedRegistration made;

	@BeforeEach
	void register() {
		this.event = this.client.event(1, false);
		this.made = this.client.register(this.event, this.mailbox);
		SentMails.await(this.mailbox, 1);
		this.clock.advance(Duration.ofHours(1));
	}

	@Test
	void areToldInOneMailOnceNoMoreFollow() {
		change(1, (event) -> AgendaStub.moved(event, "Tokyo"));
		this.clock.advance(WAIT.minusSeconds(1));
		change(2, (event) -> AgendaStub.moved(event, "Osaka"));
		this.clock.advance(WAIT.minusSeconds(1));
		this.mailer.run();
		assertMails(1);
		this.clock.advance(Duration.ofSeconds(1));
		this.mailer.run();
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 2)))
			.contains("Place: Auditorium, Osaka (before: Auditorium, Berlin)")
			.doesNotContain("Tokyo");
		this.mailer.run();
		assertMails(2);
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void areNotToldIfTheyLeadBack(Consumer<String> mistake) {
		change(1, mistake);
		change(2, AgendaStub::knows);
		this.clock.advance(WAIT);
		this.mailer.run();
		assertMails(1);
	}

	static Stream<Consumer<String>> mistakes() {
		return Stream.of((event) -> AgendaStub.moved(event, "Tokyo"), (event) -> AgendaStub.knows(event, "cancelled"));
	}

	@Test
	void areToldAsAResumptionThoughThePlaceChangedToo() {
		change(1, (event) -> AgendaStub.knows(event, "cancelled"));
		this.clock.advance(WAIT);
		this.mailer.run();
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 2))).contains("will not be held");
		change(2, AgendaStub::knows);
		change(3, (event) -> AgendaStub.moved(event, "Tokyo"));
		this.clock.advance(WAIT);
		this.mailer.run();
		assertThat(MailTrap.textOf(SentMails.await(this.mailbox, 3)))
			.contains("takes place after all", "Place: Auditorium, Tokyo (before: Auditorium, Berlin)")
			.doesNotContain("has changed");
		assertMails(3);
	}

	@Test
	void ofAnAttendeeGiveOneTicket() {
		for (String name : new String[] { "Musterfrau", "Muster" }) {
			Map<String, String> form = Sample.form(this.mailbox);
			form.put("person.familyName", name);
			assertThat(RegistrationClient.status(this.client.submit(this.made.page() + "/correct", form)))
				.isEqualTo(302);
		}
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 2);
		this.postponed.sweep();
		assertThat(waiting()).isEqualTo(2);
		this.clock.advance(WAIT);
		this.postponed.sweep();
		assertThat(SentMails.calendarIn(SentMails.await(this.mailbox, 2))).contains("SEQUENCE:2", "CN=Erika Muster;");
		assertMails(2);
	}

	private long waiting() {
		return this.store.getCollection("postponed-mails")
			.countDocuments(new Document("event", this.event).append("state", "WAITING"));
	}

	private void change(int revision, Consumer<String> change) {
		change.accept(this.event);
		this.client.announceChange(this.event);
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.events.require(this.event).revisionNumber() == revision);
	}

	private void assertMails(int count) {
		this.work.awaitDone(this.event, this.mailbox);
		assertThat(MailTrap.mailsTo(this.mailbox)).hasSize(count);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class StandingClock {

		@Bean
		TestClock clock() {
			return new TestClock(Instant.now().truncatedTo(ChronoUnit.MILLIS));
		}

	}

}
