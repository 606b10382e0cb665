package org.symposia.registration.message;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
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

import static org.assertj.core.api.Assertions.assertThat;

/** Mails to attendees when their event changes. */
@SymposiaTest
class EventChangeMailerTests {

	@Autowired
	private RegistrationClient client;

	@Autowired
	private EventChangeMailer mailer;

	@Autowired
	private BackgroundWork work;

	@Autowired
	private EventDirectory events;

	@Autowired
	private MongoOperations store;

	@Test
	void sendsTheNewInvitationOnceThoughTheChangeIsAnnouncedTwice() throws Exception {
		String event = this.client.event(1, false);
		String placed = Sample.mailbox();
		String waiting = Sample.mailbox();
		CreatedRegistration made = this.client.register(event, placed);
		this.client.register(event, waiting);
		SentMails.await(placed, 1);
		AgendaStub.moved(event, "Tokyo");
		String id = UUID.randomUUID().toString();
		this.client.announceChange(event, id);
		this.client.announceChange(event, id);
		this.client.announceChange(event);
		MimeMessage mail = SentMails.await(placed, 2);
		assertThat(MailTrap.textOf(mail)).contains("has changed", "Tokyo");
		assertThat(SentMails.calendarIn(mail)).contains("METHOD:REQUEST", "UID:" + made.id() + "@", "SEQUENCE:1",
				"LOCATION:Auditorium\\, Tokyo");
		this.mailer.run();
		this.work.awaitDone(event, placed);
		assertThat(MailTrap.mailsTo(placed)).hasSize(2);
		assertThat(MailTrap.mailsTo(waiting)).hasSize(1);
	}

	@Test
	void keepsAMailThatCannotBeComposedAndSendsTheOthers() {
		String event = this.client.event(2, false);
		List<CreatedRegistration> inOrder = Stream.of(Sample.mailbox(), Sample.mailbox())
			.map((mailbox) -> this.client.register(event, mailbox))
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.toList();
		String mended = Sample.mailbox();
		breakMailbox(inOrder.getFirst());
		AgendaStub.moved(event, "Tokyo");
		this.client.announceChange(event);
		awaitCompleted(event, 1);
		assertThat(mails("changed:" + inOrder.getLast().id() + "@1")).isOne();
		String failing = "changed:" + inOrder.getFirst().id() + "@1";
		assertThat(mails(failing)).isZero();
		assertThat(this.store.findById(failing, PostponedMail.class).kind()).isEqualTo(MailKind.EVENT_CHANGED);
		mendMailbox(inOrder.getFirst(), mended);
		assertThat(MailTrap.textOf(MailTrap.awaitMailTo(mended))).contains("has changed", "Tokyo");
	}

	private void mendMailbox(CreatedRegistration made, String mailbox) {
		this.store.getCollection("registrations")
			.updateOne(new Document("_id", made.id()), new Document("$set", new Document("attendee.email", mailbox)));
	}

	private void breakMailbox(CreatedRegistration made) {
		this.store.getCollection("registrations")
			.updateOne(new Document("_id", made.id()),
					new Document("$set", new Document("attendee.email", "o{x}@" + "x".repeat(70) + ".org")));
	}

	private long mails(String id) {
		return this.store.getCollection("mails").countDocuments(new Document("_id", id));
	}

	@Test
	void sendsNothingIfCalendarsShowTheSame() throws Exception {
		String event = this.client.event(1, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		this.client.announceChange(event);
		this.work.awaitDone(event, mailbox);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(1);
	}

	@Test
	void sendsTheCancellationOnceWhenTheEventIsCalledOff() throws Exception {
		String event = this.client.event(1, false);
		String placed = Sample.mailbox();
		String waiting = Sample.mailbox();
		CreatedRegistration made = this.client.register(event, placed);
		this.client.register(event, waiting);
		SentMails.await(placed, 1);
		SentMails.await(waiting, 1);
		AgendaStub.knows(event, "cancelled");
		this.client.announceChange(event);
		this.client.announceChange(event);
		MimeMessage mail = SentMails.await(placed, 2);
		assertThat(MailTrap.textOf(mail)).contains("will not be held", "/agenda/" + event);
		assertThat(SentMails.calendarIn(mail)).contains("METHOD:CANCEL", "UID:" + made.id() + "@", "SEQUENCE:1",
				"STATUS:CANCELLED");
		assertThat(MailTrap.textOf(SentMails.await(waiting, 2))).contains("will not be held", "/registration/manage/");
		this.mailer.run();
		this.work.awaitDone(event, placed);
		assertThat(MailTrap.mailsTo(placed)).hasSize(2);
	}

	@Test
	void tellsTheSamePeopleOnceWhenTheEventTakesPlaceAfterAll() throws Exception {
		String event = this.client.event(1, false);
		String placed = Sample.mailbox();
		String waiting = Sample.mailbox();
		this.client.register(event, placed);
		this.client.register(event, waiting);
		SentMails.await(placed, 1);
		SentMails.await(waiting, 1);
		AgendaStub.knows(event, "cancelled");
		this.client.announceChange(event);
		SentMails.await(placed, 2);
		assertThat(MailTrap.textOf(SentMails.await(waiting, 2)))
			.contains("for which you are on the waiting list", "will not be held")
			.doesNotContain("ticket");
		AgendaStub.knows(event);
		this.client.announceChange(event);
		MimeMessage after = SentMails.await(placed, 3);
		assertThat(MailTrap.textOf(after)).contains("takes place after all", "Your place is still yours");
		assertThat(SentMails.calendarIn(after)).contains("METHOD:REQUEST", "SEQUENCE:2");
		assertThat(MailTrap.textOf(SentMails.await(waiting, 3))).contains("takes place after all", "as number 1");
		AgendaStub.moved(event, "Tokyo");
		this.client.announceChange(event);
		assertThat(MailTrap.textOf(SentMails.await(placed, 4))).contains("has changed").doesNotContain("after all");
		this.mailer.run();
		this.work.awaitDone(event, waiting);
		assertThat(MailTrap.mailsTo(waiting)).hasSize(3);
	}

	@Test
	void saysNothingOfAResumptionToThoseWhomTheCancellationDidNotReach() {
		String event = this.client.event(1, false);
		CreatedRegistration placed = this.client.register(event, Sample.mailbox());
		CreatedRegistration waiting = this.client.register(event, Sample.mailbox());
		this.store.save(new Mailing(event, 0, 1, "~"));
		AgendaStub.knows(event, "cancelled");
		this.client.announceChange(event);
		awaitCompleted(event, 1);
		this.store.save(new Mailing(event, 0, 2, null));
		AgendaStub.knows(event);
		this.client.announceChange(event);
		awaitCompleted(event, 2);
		assertThat(mails("changed:" + placed.id() + "@1")).isZero();
		assertThat(mails("changed:" + placed.id() + "@2")).isZero();
		assertThat(mails("changed:" + waiting.id() + "@2")).isZero();
	}

	private void awaitCompleted(String event, int revision) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.store.findById(event, Mailing.class),
					(mailing) -> mailing != null && mailing.completed() == revision);
	}

	@Test
	void saysWhatItWasAndWhatItIs() {
		String event = this.client.event(1, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		AgendaStub.lasts(event, "2099-04-16T08:00:00Z", "2099-04-16T16:00:00Z");
		this.client.announceChange(event);
		assertThat(MailTrap.textOf(SentMails.await(mailbox, 2)))
			.contains("Time: Thursday, 16 April 2099, 10:00–18:00 (CEST)"
					+ " (before: Wednesday, 15 April 2099, 09:00–18:00 (CEST))")
			.doesNotContain("Place:", "Title:");
	}

	@Test
	void tellsOfAChangeAfterOneOfWhichNoCopyWasKept() {
		String event = this.client.event(1, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		Document revision = new Document("number", 2).append("since", new Date())
			.append("resumption", new Document("cancelled", 1).append("resumed", 2));
		this.store.getCollection("events")
			.updateOne(new Document("_id", event), new Document("$set", new Document("edition", revision))
				.append("$unset", new Document("noticeRevision", "")));
		AgendaStub.moved(event, "Tokyo", 1);
		this.client.announceChange(event);
		assertThat(MailTrap.textOf(SentMails.await(mailbox, 2))).contains("has changed", "Tokyo")
			.doesNotContain("before:");
		awaitCompleted(event, 3);
	}

	@Test
	void tellsWhenTheOrganizersWantIt() {
		String event = this.client.event(1, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		AgendaStub.moved(event, "Tokyo", 1);
		this.client.announceChange(event);
		SentMails.await(mailbox, 2);
		awaitCompleted(event, 1);
		AgendaStub.moved(event, "Osaka", 1);
		this.client.announceChange(event);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> this.events.require(event).revisionNumber() == 2);
		this.mailer.mail(this.events.require(event));
		this.work.awaitDone(event, mailbox);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(2);
		AgendaStub.moved(event, "Osaka", 2);
		this.client.announceChange(event);
		assertThat(MailTrap.textOf(SentMails.await(mailbox, 3)))
			.contains("Place: Auditorium, Osaka (before: Auditorium, Tokyo)");
	}

	@Test
	void sendsOnBehalfOfTheEvent() throws Exception {
		String mailbox = Sample.mailbox();
		this.client.register(this.client.event(1, false), mailbox);
		MimeMessage mail = SentMails.await(mailbox, 1);
		assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("JIHS–NUM Bilateral Symposium");
		assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).isEqualTo("office@example.org");
	}

	@Test
	void sendsNoInvitationToACalledOffEvent() throws Exception {
		String event = this.client.event(1, false);
		String mailbox = Sample.mailbox();
		this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		AgendaStub.calledOff(event, "Tokyo");
		this.client.announceChange(event);
		assertThat(SentMails.calendarIn(SentMails.await(mailbox, 2))).contains("METHOD:CANCEL")
			.doesNotContain("METHOD:REQUEST");
		this.work.awaitDone(event, mailbox);
		assertThat(MailTrap.mailsTo(mailbox)).hasSize(2);
	}

	@Test
	void cancelsWithAHigherSequenceThanTheChange() throws Exception {
		String event = this.client.event(1, false);
		String mailbox = Sample.mailbox();
		CreatedRegistration made = this.client.register(event, mailbox);
		SentMails.await(mailbox, 1);
		AgendaStub.moved(event, "Tokyo");
		this.client.announceChange(event);
		SentMails.await(mailbox, 2);
		this.client.cancel(made);
		assertThat(SentMails.calendarIn(SentMails.await(mailbox, 3))).contains("METHOD:CANCEL", "SEQUENCE:2");
	}

	@Test
	void continuesAnInterruptedMailing() throws Exception {
		String event = this.client.event(3, false);
		List<CreatedRegistration> inOrder = Stream.of(Sample.mailbox(), Sample.mailbox(), Sample.mailbox())
			.map((mailbox) -> this.client.register(event, mailbox))
			.sorted((one, other) -> one.id().compareTo(other.id()))
			.toList();
		AgendaStub.moved(event, "Tokyo");
		this.store.save(new Mailing(event, 0, 1, inOrder.get(1).id()));
		this.client.announceChange(event);
		String last = "changed:" + inOrder.get(2).id() + "@1";
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> mails(last) == 1);
		assertThat(mails("changed:" + inOrder.getFirst().id() + "@1")).isZero();
		this.mailer.mail(this.events.require(event));
		assertThat(this.store.findById(event, Mailing.class).completed()).isOne();
	}

}
