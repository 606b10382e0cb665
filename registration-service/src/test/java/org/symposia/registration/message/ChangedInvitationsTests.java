package org.symposia.registration.message;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.MediaType;

import org.symposia.registration.AgendaStub;
import org.symposia.registration.Letters;
import org.symposia.registration.Sample;
import org.symposia.registration.event.EventDirectory;
import org.symposia.starter.test.MailTrap;
import org.symposia.starter.test.SymposiaTest;
import org.symposia.starter.test.TestClient;
import org.symposia.starter.test.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What attendees get when their event changes. */
@SymposiaTest
class ChangedInvitationsTests {

	@Autowired
	private TestClient client;

	@Autowired
	private ChangedInvitations invitations;

	@Autowired
	private EventDirectory events;

	@Autowired
	private MongoOperations store;

	@Test
	void invitesThoseWithAPlaceAnewOnceThoughTheChangeIsToldTwice() throws Exception {
		String event = Sample.event(this.client, 1, false);
		String placed = Sample.mailbox();
		String waiting = Sample.mailbox();
		Sample.Made made = Sample.register(this.client, event, placed);
		Sample.register(this.client, event, waiting);
		Letters.await(placed, 1);
		AgendaStub.moved(event, "Tokyo");
		String id = tell(event, UUID.randomUUID().toString());
		tell(event, id);
		tell(event, UUID.randomUUID().toString());
		MimeMessage letter = Letters.await(placed, 2);
		assertThat(MailTrap.textOf(letter)).contains("has changed", "Tokyo");
		assertThat(calendarOf(letter)).contains("METHOD:REQUEST", "UID:" + made.id() + "@", "SEQUENCE:1",
				"LOCATION:Tokyo");
		this.invitations.run();
		Thread.sleep(1000);
		assertThat(MailTrap.mailsTo(placed)).hasSize(2);
		assertThat(MailTrap.mailsTo(waiting)).hasSize(1);
	}

	@Test
	void leavesOutWhoCannotBeWrittenToAndTellsTheOthers() {
		String event = Sample.event(this.client, 2, false);
		List<Sample.Made> inOrder = Stream.of(Sample.mailbox(), Sample.mailbox())
			.map((mailbox) -> Sample.register(this.client, event, mailbox))
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.toList();
		breakMailbox(inOrder.getFirst());
		AgendaStub.moved(event, "Tokyo");
		tell(event, UUID.randomUUID().toString());
		Awaitility.await()
			.until(() -> this.store.findById(event, InvitationRound.class),
					(round) -> round != null && round.told() == 1);
		assertThat(mails("changed:" + inOrder.getLast().id() + "@1")).isOne();
		assertThat(mails("changed:" + inOrder.getFirst().id() + "@1")).isZero();
	}

	private void breakMailbox(Sample.Made made) {
		this.store.getCollection("registrations")
			.updateOne(new Document("_id", made.id()),
					new Document("$set", new Document("attendee.email", "o{x}@" + "x".repeat(70) + ".org")));
	}

	private long mails(String id) {
		return this.store.getCollection("mails").countDocuments(new Document("_id", id));
	}

	@Test
	void staysSilentWhereCalendarsShowTheSame() throws Exception {
		String event = Sample.event(this.client, 1, false);
		String mailbox = Sample.mailbox();
		Sample.register(this.client, event, mailbox);
		Letters.await(mailbox, 1);
		tell(event, UUID.randomUUID().toString());
		Thread.sleep(1000);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(1);
	}

	@Test
	void takesTheInvitationBackOnceWhereTheEventIsCalledOff() throws Exception {
		String event = Sample.event(this.client, 1, false);
		String placed = Sample.mailbox();
		String waiting = Sample.mailbox();
		Sample.Made made = Sample.register(this.client, event, placed);
		Sample.register(this.client, event, waiting);
		Letters.await(placed, 1);
		AgendaStub.knows(event, "cancelled");
		tell(event, UUID.randomUUID().toString());
		tell(event, UUID.randomUUID().toString());
		MimeMessage letter = Letters.await(placed, 2);
		assertThat(MailTrap.textOf(letter)).contains("will not be held", "/agenda/" + event);
		assertThat(calendarOf(letter)).contains("METHOD:CANCEL", "UID:" + made.id() + "@", "SEQUENCE:1",
				"STATUS:CANCELLED");
		assertThat(MailTrap.textOf(Letters.await(waiting, 2))).contains("will not be held");
		this.invitations.run();
		Thread.sleep(1000);
		assertThat(MailTrap.mailsTo(placed)).hasSize(2);
	}

	@Test
	void invitesNobodyToWhatWasCalledOff() throws Exception {
		String event = Sample.event(this.client, 1, false);
		String mailbox = Sample.mailbox();
		Sample.register(this.client, event, mailbox);
		Letters.await(mailbox, 1);
		AgendaStub.calledOff(event, "Tokyo");
		tell(event, UUID.randomUUID().toString());
		assertThat(calendarOf(Letters.await(mailbox, 2))).contains("METHOD:CANCEL").doesNotContain("METHOD:REQUEST");
		Thread.sleep(1000);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(2);
	}

	@Test
	void cancelsWithAHigherSequenceThanTheChange() throws Exception {
		String event = Sample.event(this.client, 1, false);
		String mailbox = Sample.mailbox();
		Sample.Made made = Sample.register(this.client, event, mailbox);
		Letters.await(mailbox, 1);
		AgendaStub.moved(event, "Tokyo");
		tell(event, UUID.randomUUID().toString());
		Letters.await(mailbox, 2);
		this.client.anonymous()
			.delete()
			.uri("/api/registration/registrations/{id}", made.id())
			.header("Manage-Token", made.token())
			.exchange()
			.expectStatus()
			.isOk();
		assertThat(calendarOf(Letters.await(mailbox, 3))).contains("METHOD:CANCEL", "SEQUENCE:2");
	}

	@Test
	void goesOnWhereAnotherInstanceWasCutOff() throws Exception {
		String event = Sample.event(this.client, 3, false);
		List<Sample.Made> inOrder = Stream.of(Sample.mailbox(), Sample.mailbox(), Sample.mailbox())
			.map((mailbox) -> Sample.register(this.client, event, mailbox))
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.toList();
		AgendaStub.moved(event, "Tokyo");
		this.store.save(new InvitationRound(event, 0, 1, inOrder.get(1).id()));
		tell(event, UUID.randomUUID().toString());
		String last = "changed:" + inOrder.get(2).id() + "@1";
		awaitMail(last);
		assertThat(mails(last)).isOne();
		assertThat(mails("changed:" + inOrder.getFirst().id() + "@1")).isZero();
		this.invitations.tell(this.events.require(event));
		assertThat(this.store.findById(event, InvitationRound.class).told()).isOne();
	}

	private void awaitMail(String id) throws InterruptedException {
		for (int look = 0; look < 100; look++) {
			if (mails(id) > 0) {
				return;
			}
			Thread.sleep(100);
		}
	}

	private String tell(String event, String id) {
		this.client.as(TestTokens.service())
			.post()
			.uri("/internal/events")
			.contentType(MediaType.APPLICATION_JSON)
			.body("""
					{"specversion": "1.0", "id": "%s", "source": "agenda-service", "subject": "%s",
					 "type": "org.symposia.agenda.event.changed", "time": "2026-03-01T09:00:00Z", "data": {}}
					""".formatted(id, event))
			.exchange()
			.expectStatus()
			.isNoContent();
		return id;
	}

	private static String calendarOf(MimeMessage letter) throws Exception {
		Multipart parts = (Multipart) letter.getContent();
		for (int i = 0; i < parts.getCount(); i++) {
			if (parts.getBodyPart(i).isMimeType("text/calendar")) {
				byte[] calendar = parts.getBodyPart(i).getInputStream().readAllBytes();
				return new String(calendar, StandardCharsets.UTF_8).replace("\r\n ", "");
			}
		}
		throw new AssertionError("No calendar in the letter");
	}

}
