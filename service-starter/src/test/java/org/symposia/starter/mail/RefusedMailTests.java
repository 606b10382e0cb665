package org.symposia.starter.mail;

import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.bson.Document;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

import org.symposia.starter.page.TestTemplates;
import org.symposia.starter.test.EmbeddedStore;
import org.symposia.starter.test.RecordedLog;
import org.symposia.starter.test.TestClock;
import org.symposia.starter.work.WorkQueue;

import static org.assertj.core.api.Assertions.assertThat;

/** What a mail server's refusals leave behind. */
class RefusedMailTests {

	private static final String TO = "erika@example.org";

	private final TestClock clock = new TestClock(Instant.parse("2026-04-15T08:00:00Z"));

	private final MongoOperations store = EmbeddedStore.newStore();

	private final RecordingMailSender server = new RecordingMailSender();

	@ParameterizedTest
	@CsvSource({ "550, DEAD", "553, DEAD", "559, DEAD", "451, WAITING", "421, WAITING", "560, WAITING" })
	void givesUpAtOnceWhatIsRefusedForGood(int code, String state) throws AddressException {
		this.server.refuse(new SendFailedException("Invalid Addresses", addressFailure(code)));
		send();
		assertThat(stored()).containsEntry("state", state)
			.containsEntry("lastError", "MailSendException, SMTP " + code);
	}

	@Test
	void tellsNobodysAddress() throws AddressException {
		this.server.refuse(new SendFailedException("Invalid Addresses", addressFailure(550)));
		try (RecordedLog log = new RecordedLog(WorkQueue.class)) {
			send();
			assertThat(log.lines()).allSatisfy((line) -> assertThat(line).doesNotContain("@"))
				.filteredOn((line) -> line.startsWith("WARN"))
				.singleElement()
				.asString()
				.contains("m1", "SMTP 550");
		}
		assertThat(stored().getString("lastError")).doesNotContain("@");
	}

	@Test
	void triesAgainWhenTheSenderIsRefusedForThatIsNotTheMailsFault() throws AddressException {
		this.server.refuse(new SMTPSenderFailedException(new InternetAddress("events@example.org"), "MAIL FROM", 550,
				"550 unknown sender"));
		send();
		assertThat(stored()).containsEntry("state", "WAITING")
			.containsEntry("lastError", "MailSendException, SMTP 550");
	}

	@Test
	void givesUpAMailWhoseContentIsRefused() {
		this.server.refuse(new SMTPSendFailedException(".", 554, "554 refused", null, new Address[0], new Address[0],
				new Address[0]));
		send();
		assertThat(stored()).containsEntry("state", "DEAD").containsEntry("lastError", "MailSendException, SMTP 554");
	}

	@Test
	void triesAgainWhenTheServerIsNotThere() {
		this.server.fail(new MailSendException("Mail server connection failed",
				new MessagingException("Could not connect", new ConnectException("Connection refused"))));
		send();
		assertThat(stored()).containsEntry("state", "WAITING").containsEntry("lastError", "MailSendException");
	}

	@Test
	void triesAgainWhenTheServerDoesNotKnowUs() {
		this.server.fail(new MailAuthenticationException(new AuthenticationFailedException("535 wrong password")));
		send();
		assertThat(stored()).containsEntry("state", "WAITING")
			.containsEntry("lastError", "MailAuthenticationException");
	}

	@Test
	void forgetsWhatWentWrongOnceAllIsWell() throws AddressException {
		this.server.refuse(new SendFailedException("Invalid Addresses", addressFailure(451)));
		send();
		assertThat(stored()).containsKeys("lastError", "to");
		this.clock.advance(Duration.ofSeconds(1));
		try (WorkQueue<QueuedMail> queue = queue()) {
			queue.sweep();
		}
		assertThat(this.server.sent()).hasSize(1);
		assertThat(stored()).containsEntry("state", "DONE").doesNotContainKeys("lastError", "to");
	}

	@Test
	void listsWhatWasGivenUpForThoseItWasSentForAndSendsItAgain() throws AddressException {
		this.server.refuse(new SendFailedException("Invalid Addresses", addressFailure(550)));
		sendFor("berlin-2026");
		try (WorkQueue<QueuedMail> queue = queue()) {
			MailQueue mails = new MailQueue(this.store, queue, this.clock);
			assertThat(mails.undeliverable("berlin-2026"))
				.containsExactly(new UndeliverableMail("m1", TO, "Subject", this.clock.instant(), true));
			assertThat(mails.countUndeliverable("berlin-2026")).isOne();
			assertThat(mails.countUndeliverable("tokyo-2026")).isZero();
			assertThat(mails.sendAgain("tokyo-2026", "m1")).isFalse();
			assertThat(mails.sendAgain("berlin-2026", "m1")).isTrue();
		}
		assertThat(this.server.sent()).hasSize(1);
		assertThat(stored()).containsEntry("state", "DONE").doesNotContainKeys("to", "sender");
	}

	@Test
	void sendsNothingAgainThatIsOnItsWay() throws AddressException {
		this.server.refuse(new SendFailedException("Invalid Addresses", addressFailure(451)));
		sendFor("berlin-2026");
		try (WorkQueue<QueuedMail> queue = queue()) {
			MailQueue mails = new MailQueue(this.store, queue, this.clock);
			assertThat(mails.undeliverable("berlin-2026")).isEmpty();
			assertThat(mails.sendAgain("berlin-2026", "m1")).isFalse();
		}
		assertThat(this.server.sent()).isEmpty();
	}

	private static SMTPAddressFailedException addressFailure(int code) throws AddressException {
		return new SMTPAddressFailedException(new InternetAddress(TO), "RCPT TO", code, code + " <" + TO + "> unknown");
	}

	/** Sends a mail and waits until it has been tried. */
	private void send() {
		MailContent content = new MailContent(Locale.ENGLISH, "Subject", List.of("Text"), null, List.of());
		try (WorkQueue<QueuedMail> queue = queue()) {
			new MailQueue(this.store, queue, this.clock).enqueue("m1", new MailAddress(TO), content);
		}
	}

	private void sendFor(String owner) {
		MailContent content = new MailContent(Locale.ENGLISH, "Subject", List.of("Text"), null, List.of());
		try (WorkQueue<QueuedMail> queue = queue()) {
			new MailQueue(this.store, queue, this.clock).enqueue("m1", new Sender(owner, null, null),
					new MailAddress(TO), content, null, List.of());
		}
	}

	private WorkQueue<QueuedMail> queue() {
		return new WorkQueue<>(this.store, QueuedMail.class,
				new MailPost(this.server, "events@example.org", TestTemplates.engine()), this.clock);
	}

	private Document stored() {
		return this.store.findById("m1", Document.class, "mails");
	}

}
